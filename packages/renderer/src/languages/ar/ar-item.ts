import type { ItemLanguage } from "../../language/language.ts";
import { ar as list } from "./ar-list.ts";
import { archiveDates } from "./archive-dates.ts";
import { listLabels } from "./list-labels.ts";
import { sharedLabels } from "./shared-labels.ts";

/** Arabic, with the words of an item's core: its kind, title, dates and place, and the states of a page. */
export const ar: ItemLanguage = {
  ...list,
  labels: { ...listLabels, ...sharedLabels },
  dates: archiveDates,
};
