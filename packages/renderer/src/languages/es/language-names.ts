import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "Árabe",
  zh: "Chino",
  en: "Inglés",
  fr: "Francés",
  ru: "Ruso",
  es: "Español",
};
