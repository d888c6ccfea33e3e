import type { Language } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates } from "./dates.ts";
import { fr as list } from "./fr-list.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";

/** French, with all its words. */
export const fr: Language = {
  ...list,
  name: "Français",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `«\u00a0${text}\u00a0»`,
};
