import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";
import { zh as item } from "./zh-item.ts";

/** Chinese in simplified characters, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const zh: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
