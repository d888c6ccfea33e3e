import type { Language } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { dates } from "./dates.ts";
import { itemLabels } from "./item-labels.ts";
import { listLabels } from "./list-labels.ts";
import { zh as list } from "./zh-list.ts";

/** Chinese, with all its words. */
export const zh: Language = {
  ...list,
  name: "中文",
  labels: { ...listLabels, ...archiveLabels, ...itemLabels },
  dates,
  quote: (text) => `“${text}”`,
};
