import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { listLabels } from "./list-labels.ts";
import { ru as list } from "./ru-list.ts";

/** Russian, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const ru: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
