import { sameLanguage, UN_LANGUAGES } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";

const NAMES: Readonly<Record<string, string>> = {
  ar: "عربي",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

/** Links to this page in other languages: the order of the United Nations, each in its own script. */
export function languageBar(alternates: Readonly<Record<string, string>>, state: ItemState): HtmlString {
  const tags = inOrder(Object.keys(alternates));
  if (tags.length === 0) return nothing;
  return html`<nav class="ec-languages" aria-label="${state.language.labels.languages}"><ul>${tags.map(
    (tag) => {
      const current = sameLanguage(tag, state.lang) ? "page" : undefined;
      const more = attributes({ lang: tag, hreflang: tag, "aria-current": current });
      return html`<li><a href="${alternates[tag]}"${more}>${NAMES[tag] ?? NAMES[tag.split("-", 1)[0] as string] ?? tag}</a></li>`;
    },
  )}</ul></nav>`;
}

/** Arabic, Chinese, English, French, Russian, Spanish; then what is left, as given. */
function inOrder(tags: readonly string[]): string[] {
  const order: readonly string[] = UN_LANGUAGES;
  const rank = (tag: string): number => {
    const at = order.indexOf(tag.split("-", 1)[0] as string);
    return at === -1 ? order.length : at;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b));
}
