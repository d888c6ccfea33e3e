import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "العربية",
  zh: "الصينية",
  en: "الإنكليزية",
  fr: "الفرنسية",
  ru: "الروسية",
  es: "الإسبانية",
};
