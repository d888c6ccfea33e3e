import { baseOf } from "@event-content/schema/core";
import type { ListLanguage } from "./language.ts";

/**
 * The language of a BCP 47 tag, or of its base; the first where none is asked for.
 *
 * @throws RangeError where none of the languages is the one asked for.
 */
export function findLanguage<L extends ListLanguage>(asked: string | undefined, languages: readonly L[]): L {
  const lang = asked ?? languages[0]?.tag ?? "en";
  const base = baseOf(lang);
  const found = languages.find((each) => each.tag === lang) ?? languages.find((each) => each.tag === base);
  if (found) return found;
  throw new RangeError(`No labels in "${lang}". Expected: ${languages.map((each) => each.tag).join(", ")}.`);
}
