import { daysApart } from "@event-content/renderer/list";
import { fullCare } from "@event-content/renderer/rows";
import type { RowCare } from "./with-care.ts";

/** All rules there are; loaded for the first row that needs them. */
export const rowCare: RowCare = { care: fullCare, daysApart };
