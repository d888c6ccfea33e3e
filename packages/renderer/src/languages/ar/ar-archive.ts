import type { ArchiveLanguage } from "../../language/language.ts";
import { ar as list } from "./ar-list.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { listLabels } from "./list-labels.ts";

/** Arabic, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const ar: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
