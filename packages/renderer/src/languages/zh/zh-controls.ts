import type { ControlsLanguage } from "../../language/language.ts";
import { controlsLabels } from "./controls-labels.ts";
import { languageNames } from "./language-names.ts";
import { zh as rows } from "./zh-hours.ts";

/** With the words of rows, and of what stands around them: search, filters, years, pages, views. */
export const zh: ControlsLanguage = { ...rows, labels: { ...rows.labels, ...controlsLabels, languageNames } };
