import type { Language } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates } from "./dates.ts";
import { es as list } from "./es-list.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";

/** Spanish, with all its words. */
export const es: Language = {
  ...list,
  name: "Español",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
