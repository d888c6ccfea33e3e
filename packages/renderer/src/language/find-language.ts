import type { ListLanguage } from "./language.ts";
import { baseOf } from "./pick-text.ts";

/**
 * The language of a BCP 47 tag, or of its base.
 *
 * @throws RangeError where none of the languages is the one asked for.
 */
export function findLanguage<L extends ListLanguage>(lang: string, languages: readonly L[]): L {
  const base = baseOf(lang);
  const found = languages.find(({ tag }) => tag === lang) ?? languages.find(({ tag }) => tag === base);
  if (found) return found;
  throw new RangeError(
    `No labels in "${lang}". Expected: ${languages.map(({ tag }) => tag).join(", ")}.`,
  );
}
