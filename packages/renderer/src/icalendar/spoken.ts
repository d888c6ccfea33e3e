import { inAddressOrder } from "../language/in-address-order.ts";
import type { ListLanguage } from "../language/language.ts";
import { type Localized, pick } from "../language/pick-text.ts";
import type { RenderState } from "../state/render-state.ts";
import type { SpokenText } from "./text-property.ts";

/** A localized text with the language it was found in. */
export function spoken(
  value: Localized<string> | undefined,
  itemLang: string,
  state: RenderState,
): SpokenText | undefined {
  return pick(value, state.lang, itemLang);
}

/** Texts with one text between them; their language where all that say one agree. */
export function joinedTexts(
  parts: readonly (SpokenText | undefined)[],
  separator: string,
): SpokenText | undefined {
  return together(parts, (found) => found.map(({ value }) => value).join(separator));
}

/** The parts of an address, from the smallest to the country, as the language writes it. */
export function joinedAddress(
  parts: readonly (SpokenText | undefined)[],
  language: ListLanguage,
): SpokenText | undefined {
  return together(parts, (found) =>
    inAddressOrder(found, language, ({ value }) => value)
      .map(([before, { value }]) => before + value)
      .join(""),
  );
}

function together(
  parts: readonly (SpokenText | undefined)[],
  join: (found: readonly SpokenText[]) => string,
): SpokenText | undefined {
  const found = parts.filter((part): part is SpokenText => part !== undefined && part.value !== "");
  if (found.length === 0) return undefined;
  const languages = new Set(found.flatMap(({ lang }) => (lang === undefined ? [] : [lang])));
  return { value: join(found), lang: languages.size === 1 ? [...languages][0] : undefined };
}
