import { card, documentPage, html } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { absoluteOf, pagePath } from "./addresses.ts";
import { frameHead } from "./frame-head.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** One item in the frame of another site: its row, whose links open in a window of their own. */
export function embedPage(item: ItemInput, { lang, state, title }: SiteLanguage, site: Site): string {
  return documentPage(
    {
      title,
      main: html`<article class="ec ec-list site-embed">${card(item, state)}<p class="ec-note">${title}</p></article>`,
      head: frameHead(absoluteOf(pagePath(lang, `${item.id}/`), site), site),
    },
    state,
  ).html;
}
