import type { Language } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";
import { ru as list } from "./ru-list.ts";

/** Russian, with all its words. */
export const ru: Language = {
  ...list,
  name: "Русский",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `«${text}»`,
};
