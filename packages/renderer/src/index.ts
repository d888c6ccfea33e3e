export type { Trailed } from "./components/trail/trail.ts";
export type { Labels } from "./language/labels.ts";
export type { DateGrammar, Language, PluralForm, PluralLabel } from "./language/language.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export {
  type MarkdownFile,
  type MarkdownFileOptions,
  renderMarkdownFiles,
} from "./markdown/render-markdown-files.ts";
export { renderText } from "./plain-text/render-text.ts";
export type { TextOptions } from "./plain-text/text-options.ts";
export {
  allLanguages,
  renderCard,
  renderDocuments,
  renderIcs,
  renderItem,
  renderItemPage,
  renderJsonLd,
  renderList,
  renderOutcomes,
  renderParticipants,
  renderProgramme,
  renderTrail,
} from "./render.ts";
export type { ListOptions, RenderOptions } from "./state/render-options.ts";
