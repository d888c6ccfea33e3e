export { compareDates, type DatesLike, datesOverlap } from "./date-order.ts";
export { daysInMonth } from "./days-in-month.ts";
export type { EdtfDate, TimeOfDay } from "./edtf-date.ts";
export { type EdtfSpan, edtfSpan } from "./edtf-span.ts";
export { endsBeforeStart } from "./ends-before-start.ts";
export { edtf } from "./parse-edtf.ts";
export { EDTF_PATTERN, type EdtfReading, type EdtfRefusal, readEdtf } from "./read-edtf.ts";
