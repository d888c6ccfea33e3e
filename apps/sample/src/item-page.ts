import { page } from "@event-content/renderer/templates";
import type { Item } from "@event-content/schema";
import type { Content } from "./read-content.ts";
import { ICON, type Lang, masthead, siteState } from "./site.ts";

/** The page of one item in one language. */
export function itemPage(content: Content, item: Item, lang: Lang): string {
  return page(item, siteState(content, lang, item.id), { head: ICON, masthead: masthead(lang, "item") }).html;
}
