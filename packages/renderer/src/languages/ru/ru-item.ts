import type { ItemLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { listLabels } from "./list-labels.ts";
import { ru as list } from "./ru-list.ts";
import { sharedLabels } from "./shared-labels.ts";

/** Russian, with the words of an item's core: its kind, title, dates and place, and the states of a page. */
export const ru: ItemLanguage = {
  ...list,
  labels: { ...listLabels, ...sharedLabels },
  dates: archiveDates,
};
