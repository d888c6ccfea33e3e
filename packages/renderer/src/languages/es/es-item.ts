import type { ItemLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { es as list } from "./es-list.ts";
import { listLabels } from "./list-labels.ts";
import { sharedLabels } from "./shared-labels.ts";

/** Spanish, with the words of an item's core: its kind, title, dates and place, and the states of a page. */
export const es: ItemLanguage = {
  ...list,
  labels: { ...listLabels, ...sharedLabels },
  dates: archiveDates,
};
