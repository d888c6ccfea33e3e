import { UN_LANGUAGES } from "@event-content/schema/core";

/** The language that rows are rendered in: English, where the elements have no words in the one that is asked for. */
export function displayLang(lang: string): string {
  const base = lang.replace(/-.*/s, "").toLowerCase();
  return UN_LANGUAGES.includes(base as "en") ? base : "en";
}
