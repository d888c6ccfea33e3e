import rehypeShiki from "@shikijs/rehype";
import { type ShikiTransformerStyleToClass, transformerStyleToClass } from "@shikijs/transformers";
import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import type { BundledLanguage } from "shiki";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { rewriteLinks } from "./rewrite-links.ts";

/** A heading of a page and what stands below it up to the next one. */
export interface DocSection {
  readonly id: string;
  readonly depth: number;
  readonly title: string;
  /** Its paragraphs and lists. */
  readonly text: string;
  /** Its tables and examples. */
  readonly code: string;
}

export interface MarkdownPage {
  readonly title: string;
  readonly lead: string;
  readonly html: string;
  readonly sections: readonly DocSection[];
}

const LANGUAGES: BundledLanguage[] = [
  "html",
  "css",
  "js",
  "ts",
  "jsx",
  "tsx",
  "json",
  "sh",
  "console",
  "vue",
  "php",
  "nginx",
  "yaml",
  "xml",
];

/** Colours of code as classes, so that a strict policy of styles holds; `getCSS()` gives their rules once all pages are made. */
export const codeColours: ShikiTransformerStyleToClass = transformerStyleToClass({ classPrefix: "code-" });

/** A Markdown file of the repository as a part of a page. */
export async function markdownPage(file: string, markdown: string): Promise<MarkdownPage> {
  let sections: DocSection[] = [];
  const result = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { handlers: { html: lineBreak } })
    .use(rehypeSlug)
    .use(rewriteLinks, { file })
    .use(() => (tree: Root) => {
      sections = sectionsOf(tree);
      forReaders(tree);
    })
    .use(rehypeShiki, {
      themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      defaultColor: false,
      langs: LANGUAGES,
      fallbackLanguage: "text",
      transformers: [codeColours],
    })
    .use(rehypeStringify)
    .process(markdown);
  const [first] = sections;
  return {
    title: first?.title ?? file,
    lead: first?.text.split(/(?<=[.!?])\s/, 1)[0] ?? "",
    html: String(result),
    sections,
  };
}

function sectionsOf(tree: Root): DocSection[] {
  const sections: { -readonly [Field in keyof DocSection]: DocSection[Field] }[] = [];
  for (const node of tree.children) {
    if (node.type !== "element") continue;
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (depth) {
      sections.push({
        id: String(node.properties.id ?? ""),
        depth: Number(depth),
        title: textOf(node),
        text: "",
        code: "",
      });
    } else {
      const last = sections.at(-1);
      const field = node.tagName === "table" || node.tagName === "pre" ? "code" : "text";
      if (last) last[field] = `${last[field]} ${plain(node)}`.trim();
    }
  }
  return sections;
}

function plain(node: RootContent): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

/** Of the HTML in Markdown only line breaks are shown: cells of a table have no other way to write them. */
function lineBreak(_: unknown, { value }: { readonly value: string }): Element | undefined {
  return /^<br *\/?>$/.test(value)
    ? { type: "element", tagName: "br", properties: {}, children: [] }
    : undefined;
}

/** A way to each heading, a frame for wide tables, a place for the keyboard in code that scrolls. */
function forReaders(tree: Root): void {
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName === "pre") element.properties.tabIndex = 0;
    // A corner of a table that heads nothing is no heading.
    if (element.tagName === "th" && textOf(element).trim() === "") element.tagName = "td";
    if (element.tagName === "img") element.properties.loading = "lazy";
    if (element.tagName === "table" && parent && index !== undefined) {
      parent.children[index] = framed(element);
      return index + 1;
    }
    return undefined;
  });
}

function framed(table: Element): Element {
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["site-table"], tabIndex: 0, role: "group", ariaLabel: "Table" },
    children: [table],
  };
}
