import type { ArchiveLanguage } from "../../language/language.ts";
import { ar as item } from "./ar-item.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";

/** Arabic, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const ar: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
