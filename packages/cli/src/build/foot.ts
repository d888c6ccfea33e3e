import { filled, type HtmlString, type HtmlValue, html, link, text } from "@event-content/renderer/templates";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** The bottom of every page: who publishes the archive, and under which licence, as its record says. */
export function foot({ words, state }: SiteLanguage, { archive }: Pick<Site, "archive">): HtmlValue {
  const { publisher, licence } = archive;
  const parts: HtmlString[] = [];
  if (publisher) {
    const name = text(publisher.name, archive.languages[0] ?? "en", state);
    parts.push(publisher.url === undefined ? name : link(publisher.url, name, state));
  }
  if (licence) {
    const name = html`<bdi>${licence.name}</bdi>`;
    parts.push(
      filled(words.licence, { name: licence.url === undefined ? name : link(licence.url, name, state) }),
    );
  }
  if (parts.length === 0) return undefined;
  return html`<p>${parts.map((part, at) => (at === 0 ? part : html`${state.language.separator}${part}`))}</p>`;
}
