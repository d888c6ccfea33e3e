import type { ListLanguage } from "./language.ts";

/**
 * The language of a BCP 47 tag, or of its base.
 *
 * @throws RangeError where none of the languages is the one asked for.
 */
export function findLanguage<L extends ListLanguage>(lang: string, languages: readonly L[]): L {
  for (const each of languages) if (each.tag === lang) return each;
  const base = String(lang).split("-", 1)[0]?.toLowerCase();
  const found = languages.find((each) => each.tag === base);
  if (found) return found;
  throw new RangeError(
    `There is no interface in "${lang}". Expected one of ${languages.map((each) => each.tag).join(", ")}, or one of your own in the option languages.`,
  );
}
