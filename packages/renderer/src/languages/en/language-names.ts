import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "Arabic",
  zh: "Chinese",
  en: "English",
  fr: "French",
  ru: "Russian",
  es: "Spanish",
};
