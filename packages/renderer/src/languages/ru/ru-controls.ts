import type { ControlsLanguage } from "../../language/language.ts";
import { controlsLabels } from "./controls-labels.ts";
import { languageNames } from "./language-names.ts";
import { ru as rows } from "./ru-hours.ts";

/** With the words of rows, and of what stands around them: search, filters, years, pages, views. */
export const ru: ControlsLanguage = { ...rows, labels: { ...rows.labels, ...controlsLabels, languageNames } };
