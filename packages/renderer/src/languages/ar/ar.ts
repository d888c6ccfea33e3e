import type { Language } from "../../language/language.ts";
import { ar as archive } from "./ar-archive.ts";
import { dates, singleNameDates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";

/** Arabic, with all its words. */
export const ar: Language = {
  ...archive,
  name: "عربي",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `«${text}»`,
  singleNameDates,
};
