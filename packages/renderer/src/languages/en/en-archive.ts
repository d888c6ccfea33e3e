import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { en as list } from "./en-list.ts";
import { listLabels } from "./list-labels.ts";

/** English, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const en: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
