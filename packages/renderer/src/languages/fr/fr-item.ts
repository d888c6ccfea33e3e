import type { ItemLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { fr as list } from "./fr-list.ts";
import { listLabels } from "./list-labels.ts";
import { sharedLabels } from "./shared-labels.ts";

/** French, with the words of an item's core: its kind, title, dates and place, and the states of a page. */
export const fr: ItemLanguage = {
  ...list,
  labels: { ...listLabels, ...sharedLabels },
  dates: archiveDates,
};
