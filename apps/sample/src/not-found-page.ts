import { documentPage, html } from "@event-content/renderer/templates";
import type { Content } from "./read-content.ts";
import { ICON, masthead, siteState } from "./site.ts";

/** What stands where there is no page. */
export function notFoundPage(content: Content): string {
  const main = html`<h1 class="ec-title">There is no page at this address</h1><p>It may have moved when the archive was made. <a href="/">All records of the archive</a> are on one page.</p>`;
  return documentPage(
    { title: "No page here", main, head: ICON, masthead: masthead("en", "item") },
    siteState(content, "en"),
  ).html;
}
