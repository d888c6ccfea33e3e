import type { ControlsLanguage } from "../../language/language.ts";
import { ar as rows } from "./ar-hours.ts";
import { controlsLabels } from "./controls-labels.ts";
import { languageNames } from "./language-names.ts";

/** With the words of rows, and of what stands around them: search, filters, years, pages, views. */
export const ar: ControlsLanguage = { ...rows, labels: { ...rows.labels, ...controlsLabels, languageNames } };
