import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "Arabe",
  zh: "Chinois",
  en: "Anglais",
  fr: "Français",
  ru: "Russe",
  es: "Espagnol",
};
