import type { Language } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates } from "./dates.ts";
import { en as list } from "./en-list.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";

/** English, with all its words. */
export const en: Language = {
  ...list,
  name: "English",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
