import type { PhrasingContent } from "mdast";
import { closingTags } from "./closing-tags.ts";
import type { ContentBlock, MarkDefinition, Spans } from "./content-block.ts";
import { markKeys } from "./mark-keys.ts";
import type { MarkdownTree } from "./parse-markdown.ts";
import { type InlineTag, readTag } from "./read-tag.ts";

type Span = { _type: "span"; text: string; marks?: string[] };
type Image = Extract<ContentBlock, { _type: "image" }>;

/** A line of Markdown as spans; images in it stand apart, since a block of text holds none. */
export interface SpanReading {
  readonly spans: Spans;
  readonly key: string | undefined;
  readonly images: readonly Image[];
  /** HTML that stays as text. */
  readonly html: readonly string[];
}

/** Deeper elements stay text. */
const MOST_MARKS = 40;

const CJK = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}、。，．！？：；「」（）]";
const CJK_LINE = new RegExp(`(?<=${CJK})\\n(?=${CJK})`, "gu");

/** Reads phrasing content: emphasis, links, code and the HTML elements of the allow-list become marks. */
export function readSpans(nodes: readonly PhrasingContent[], tree: MarkdownTree): SpanReading {
  const children: Span[] = [];
  const markDefs: MarkDefinition[] = [];
  const images: Image[] = [];
  const html: string[] = [];
  const keys = markKeys(markDefs);
  let blockKey: string | undefined;

  const put = (text: string, marks: readonly string[]): void => {
    const last = children.at(-1);
    if (text === "") return;
    if (last && String(last.marks ?? []) === String(marks)) last.text += text;
    else children.push({ _type: "span", text, ...(marks.length > 0 && { marks: [...marks] }) });
  };
  const dropSpace = (): void => {
    const last = children.at(-1);
    if (!last?.text.endsWith(" ")) return;
    last.text = last.text.slice(0, -1);
    if (last.text === "") children.pop();
  };
  const walk = (all: readonly PhrasingContent[], marks: readonly string[]): void => {
    const ends = closingTags(all);
    for (let at = 0; at < all.length; at++) {
      const node = all[at] as PhrasingContent;
      const tag = node.type === "html" ? readTag(node.value) : undefined;
      const end = marks.length < MOST_MARKS ? (ends.get(at) ?? -1) : -1;
      if (tag?.type === "open" && end !== -1) {
        walk(all.slice(at + 1, end), [...marks, markOf(tag)]);
        at = end;
      } else if (tag?.type === "key") {
        dropSpace();
        blockKey = tag.key;
      } else one(node, tag, marks);
    }
  };
  const markOf = (tag: Extract<InlineTag, { type: "open" }>): string =>
    tag.mark ?? keys.language(tag.lang ?? "", tag.id);
  const one = (node: PhrasingContent, tag: InlineTag | undefined, marks: readonly string[]): void => {
    switch (node.type) {
      case "text":
        put(node.value.replace(CJK_LINE, "").replaceAll("\n", " "), marks);
        return;
      case "break":
        put("\n", marks);
        return;
      case "inlineCode":
        put(node.value, [...marks, "code"]);
        return;
      case "strong":
        walk(node.children, [...marks, "strong"]);
        return;
      case "emphasis":
        walk(node.children, [...marks, "em"]);
        return;
      case "delete":
        walk(node.children, [...marks, "strike-through"]);
        return;
      case "link":
        walk(node.children, [...marks, keys.link(node.url, node.title ?? undefined)]);
        return;
      case "linkReference": {
        const url = tree.definitions.get(node.identifier)?.url;
        walk(node.children, url === undefined ? marks : [...marks, keys.link(url, undefined)]);
        return;
      }
      case "image":
        images.push(imageOf(node.url, node.alt, node.title));
        return;
      case "imageReference": {
        const target = tree.definitions.get(node.identifier);
        if (target) images.push(imageOf(target.url, node.alt, target.title));
        return;
      }
      case "html":
        if (tag?.type === "break") {
          put("\n", marks);
          return;
        }
        if (tag?.type === "comment") return;
        html.push(node.value);
        put(node.value, marks);
        return;
      default:
        return;
    }
  };
  walk(nodes, []);
  return {
    spans: { children, ...(markDefs.length > 0 && { markDefs }) },
    key: blockKey,
    images,
    html,
  };
}

function imageOf(url: string, alt: string | null | undefined, caption: string | null | undefined): Image {
  return { _type: "image", url, ...(alt ? { alt } : {}), ...(caption ? { caption } : {}) };
}
