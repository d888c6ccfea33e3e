import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { es as list } from "./es-list.ts";
import { listLabels } from "./list-labels.ts";

/** Spanish, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const es: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
