import { daysApart } from "@event-content/renderer/list";
import { fullCare } from "@event-content/renderer/rows";
import type { Fault } from "@event-content/schema";
import type { RowCare, TellLeftOut } from "./with-care.ts";

/** All rules there are; loaded for the first row that needs them. */
export const rowCare: RowCare = { care: fullCare, daysApart };

/** Renders with all rules, and tells the first part that is left out. */
export function carefulHtml(render: (given: RowCare) => string, tell: TellLeftOut): string {
  const faults: Fault[] = [];
  const unreadable: RowCare["care"]["unreadable"] = (name, value, cause) =>
    fullCare.unreadable(name, value, cause, (fault) => faults.push(fault));
  const html = render({ care: { ...fullCare, unreadable }, daysApart });
  tell(faults[0]);
  return html;
}
