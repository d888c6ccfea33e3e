import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";
import { ru as item } from "./ru-item.ts";

/** Russian, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const ru: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
