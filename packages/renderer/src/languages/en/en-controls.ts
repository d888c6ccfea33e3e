import type { ControlsLanguage } from "../../language/language.ts";
import { controlsLabels } from "./controls-labels.ts";
import { en as rows } from "./en-hours.ts";
import { languageNames } from "./language-names.ts";

/** With the words of rows, and of what stands around them: search, filters, years, pages, views. */
export const en: ControlsLanguage = { ...rows, labels: { ...rows.labels, ...controlsLabels, languageNames } };
