import type { Language } from "../../language/language.ts";
import { dates } from "./dates.ts";
import { en as archive } from "./en-archive.ts";
import { itemLabels } from "./item-labels.ts";

/** English, with all its words. */
export const en: Language = {
  ...archive,
  name: "English",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
