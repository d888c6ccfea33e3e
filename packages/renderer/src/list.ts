export type { ListLanguage } from "./language/language.ts";
export { renderList } from "./render-rows.ts";
export type { ListOptions } from "./state/render-options.ts";
