import type { ItemLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { listLabels } from "./list-labels.ts";
import { sharedLabels } from "./shared-labels.ts";
import { zh as list } from "./zh-list.ts";

/** Chinese in simplified characters, with the words of an item's core: its kind, title, dates and place, and the states of a page. */
export const zh: ItemLanguage = {
  ...list,
  labels: { ...listLabels, ...sharedLabels },
  dates: archiveDates,
};
