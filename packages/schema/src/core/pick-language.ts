import { sameLanguage } from "./same-language.ts";

/**
 * Which of texts by language a reader is shown: the wanted language, else one of the same base, else the item's own, else
 * English, else the first there is. Undefined where there is neither text nor list, whatever else stands there.
 *
 * @example pickLanguage({ en: "Water", "fr-CH": "Eau" }, "fr", "en") // "fr-CH"
 */
export function pickLanguage(
  texts: Readonly<Record<string, unknown>>,
  wanted: string,
  itemLang: string,
): string | undefined {
  const tags = Object.keys(texts).filter(
    (tag) => typeof texts[tag] === "string" || Array.isArray(texts[tag]),
  );
  const known = (tag: string): string | undefined => (tags.includes(tag) ? tag : undefined);
  return (
    known(wanted) ??
    tags.find((each) => sameLanguage(each, wanted)) ??
    known(itemLang) ??
    known("en") ??
    tags[0]
  );
}
