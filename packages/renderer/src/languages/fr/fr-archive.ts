import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";
import { fr as item } from "./fr-item.ts";

/** French, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const fr: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
