import type { Language } from "../../language/language.ts";
import { ar as list } from "./ar-list.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates, singleNameDates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";

/** Arabic, with all its words. */
export const ar: Language = {
  ...list,
  name: "عربي",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `«${text}»`,
  singleNameDates,
};
