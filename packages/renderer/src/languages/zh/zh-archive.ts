import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { listLabels } from "./list-labels.ts";
import { zh as list } from "./zh-list.ts";

/** Chinese in simplified characters, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const zh: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
