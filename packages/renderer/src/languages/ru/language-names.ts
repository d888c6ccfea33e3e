import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "Арабский",
  zh: "Китайский",
  en: "Английский",
  fr: "Французский",
  ru: "Русский",
  es: "Испанский",
};
