import type { ItemInput } from "@event-content/schema";
import type { BlockInput } from "../components/rich-text/rich-text.ts";
import { mended } from "../state/mended.ts";
import { writeBody } from "./write-body.ts";
import { writeYaml } from "./write-yaml.ts";

/** A file of content in Markdown. */
export interface MarkdownFile {
  /** `wells.md`, or `wells.fr.md` for what the item says in French. */
  readonly name: string;
  readonly text: string;
}

/** How the files of an item are named. */
export interface MarkdownFileOptions {
  /** Name of the file without `.md`. Default: the item's id. */
  readonly name?: string;
}

/** The texts of an item that stand in the file of their language. */
const TRANSLATED = ["title", "summary", "dateline", "byline", "body"] as const;

type Fields = Record<string, unknown>;

/**
 * An item as authors keep it: YAML front matter with the item's fields, the body as Markdown below, and a file more for
 * each other language of the title, the summary, the dateline, the byline or the body. `importMarkdown` of
 * `@event-content/importers` reads the same item from them. This is content, not a publication: nothing is withheld.
 *
 * @example renderMarkdownFiles({ id: "a", kind: "news", lang: "en", title: "A" })[0].text // '---\nid: a\nkind: news\n…'
 */
export function renderMarkdownFiles(value: ItemInput, options: MarkdownFileOptions = {}): MarkdownFile[] {
  const item = mended(value, () => {});
  if (!item) return [];
  const name = options.name ?? item.id;
  const fields = item as unknown as Fields;
  const split = TRANSLATED.filter((field) => isSplit(fields[field], item.lang));
  const others = [...new Set(split.flatMap((field) => Object.keys(fields[field] as Fields)))].filter(
    (lang) => lang !== item.lang,
  );
  const main = { ...fields };
  for (const field of split) main[field] = (fields[field] as Fields)[item.lang];
  return [
    { name: `${name}.md`, text: fileText(main) },
    ...others.map((lang) => {
      const own = split.flatMap((field): [string, unknown][] => {
        const texts = fields[field] as Fields;
        return lang in texts ? [[field, texts[lang]]] : [];
      });
      return { name: `${name}.${lang}.md`, text: fileText({ lang, ...Object.fromEntries(own) }) };
    }),
  ];
}

/** A text in the item's own language and in others is kept in a file each. */
function isSplit(value: unknown, lang: string): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.hasOwn(value, lang) && Object.keys(value).length > 1;
}

function fileText(fields: Fields): string {
  const { body, ...rest } = fields;
  const markdown = Array.isArray(body) && body.length > 0;
  const front = writeYaml(markdown || body === undefined ? rest : fields);
  return `---\n${front}---\n${markdown ? `\n${writeBody(body as readonly BlockInput[])}\n` : ""}`;
}
