import type { Language } from "../../language/language.ts";
import { dates } from "./dates.ts";
import { es as archive } from "./es-archive.ts";
import { itemLabels } from "./item-labels.ts";

/** Spanish, with all its words. */
export const es: Language = {
  ...archive,
  name: "Español",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
