import type { Language } from "../../language/language.ts";
import { dates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";
import { zh as archive } from "./zh-archive.ts";

/** Chinese, with all its words. */
export const zh: Language = {
  ...archive,
  name: "中文",
  labels: { ...archive.labels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
