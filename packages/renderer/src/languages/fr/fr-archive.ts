import type { ArchiveLanguage } from "../../language/language.ts";
import { archiveDates } from "./archive-dates.ts";
import { archiveLabels } from "./archive-labels.ts";
import { fr as list } from "./fr-list.ts";
import { listLabels } from "./list-labels.ts";

/** French, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export const fr: ArchiveLanguage = {
  ...list,
  labels: { ...listLabels, ...archiveLabels },
  dates: archiveDates,
};
