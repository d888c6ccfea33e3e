import { UN_LANGUAGES } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { sameLanguage } from "../../language/pick-text.ts";
import type { RenderState } from "../../state/render-state.ts";

const NAMES: Readonly<Record<string, string>> = {
  ar: "عربي",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/** Links to this page in other languages: the order of the United Nations, each in its own script. */
export function languageBar(alternates: Readonly<Record<string, string>>, state: RenderState): HtmlString {
  const order: readonly string[] = UN_LANGUAGES;
  const tags = [
    ...order.filter((tag) => tag in alternates),
    ...Object.keys(alternates).filter((tag) => !order.includes(tag)),
  ];
  if (tags.length === 0) return nothing;
  return html`<nav class="ec-languages" aria-label="${state.language.labels.languages}"><ul>${tags.map(
    (tag) => {
      const current = sameLanguage(tag, state.lang);
      return html`<li><a href="${alternates[tag]}"${attributes({ lang: tag, hreflang: tag, "aria-current": current ? "page" : undefined })}>${NAMES[tag] ?? tag}</a></li>`;
    },
  )}</ul></nav>`;
}
