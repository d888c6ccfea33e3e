import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";
import { en as item } from "./en-item.ts";

/** English, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const en: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
