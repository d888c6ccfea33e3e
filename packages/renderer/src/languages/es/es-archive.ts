import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveLabels } from "./archive-labels.ts";
import { controlsLabels } from "./controls-labels.ts";
import { es as item } from "./es-item.ts";

/** Spanish, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const es: ArchiveLanguage = {
  ...item,
  labels: { ...item.labels, ...controlsLabels, ...archiveLabels },
};
