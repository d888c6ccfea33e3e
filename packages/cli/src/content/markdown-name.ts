import { basename, dirname, join } from "node:path";

/** What the name of a Markdown file says: `wells.fr.md` may be the French of `wells.md`. */
export interface MarkdownName {
  /** The name without its ending. */
  readonly stem: string;
  /** The language where the name has one, and the main file beside it. */
  readonly translation: { readonly lang: string; readonly main: string } | undefined;
}

const NAME = /^(.+)\.md$/i;
const TRANSLATION = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** Undefined where a path does not end in `.md`. */
export function markdownName(path: string): MarkdownName | undefined {
  const stem = NAME.exec(basename(path))?.[1];
  if (stem === undefined) return undefined;
  const [, main, lang] = TRANSLATION.exec(stem) ?? [];
  const translation =
    main !== undefined && lang !== undefined ? { lang, main: join(dirname(path), `${main}.md`) } : undefined;
  return { stem, translation };
}
