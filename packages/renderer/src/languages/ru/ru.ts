import type { Language } from "../../language/language.ts";
import { dates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";
import { ru as archive } from "./ru-archive.ts";

/** Russian, with all its words. */
export const ru: Language = {
  ...archive,
  name: "Русский",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `«${text}»`,
};
