import type { Language } from "../../language/language.ts";
import { dates } from "./dates.ts";
import { fr as archive } from "./fr-archive.ts";
import { itemLabels } from "./item-labels.ts";

/** French, with all its words. */
export const fr: Language = {
  ...archive,
  name: "Français",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `«\u00a0${text}\u00a0»`,
};
