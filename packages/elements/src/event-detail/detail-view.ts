import type { Language } from "@event-content/renderer";
import itemCss from "@event-content/renderer/style/item.css";
import { item as itemTemplate, renderState } from "@event-content/renderer/templates";
import { countryName } from "../element/country-name.ts";
import { wholeLanguage } from "../languages/whole-language.ts";
import type { DetailGiven } from "./detail-key.ts";

export const detailCss: string = itemCss;

/** The item in full. */
export async function detailHtml(given: DetailGiven): Promise<string> {
  return detailIn(given, await wholeLanguage(given.lang));
}

/** The item in full, in a language that is at hand. */
export function detailIn(given: DetailGiven, language: Language): string {
  const { item, related, itemHref, icsHref, headingLevel, timeZone, archive } = given;
  const state = renderState(
    {
      lang: language.tag,
      items: related,
      countryName: countryName(language.tag),
      headingLevel,
      ...(itemHref && { itemHref }),
      ...(icsHref && { icsHref }),
      ...(timeZone && { timeZone }),
      ...(archive && { archive }),
    },
    [language],
    headingLevel,
  );
  return itemTemplate(item, state).html;
}
