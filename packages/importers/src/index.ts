export { type DecodedPage, decodePage } from "./decode-page.ts";
export { importHtml } from "./import-html.ts";
export { importPage } from "./import-page.ts";
export type { ImportResult } from "./import-result.ts";
export { importText } from "./import-text.ts";
export { importMarkdown, type MarkdownResult } from "./markdown/import-markdown.ts";
export {
  type MarkdownOptions,
  type MarkdownPlace,
  type MarkdownReading,
  type MarkdownTranslation,
  readMarkdown,
} from "./markdown/read-markdown.ts";
export type { ImportOptions } from "./options.ts";
export type { HtmlNode, HtmlParser } from "./read/html-node.ts";
