import { byLabel } from "./by-label.ts";
import type { Lists } from "./lists.ts";
import type { SiteLanguage } from "./site-language.ts";

/** Countries as a reader of one language looks through them. */
export function countriesByName({ countries }: Lists, { lang, state }: SiteLanguage): Lists["countries"] {
  return new Map(byLabel(countries, ([code]) => state.countryName(code) ?? code, lang));
}
