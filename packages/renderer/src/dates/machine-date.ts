import { edtf } from "@event-content/schema/core";

/**
 * What `<time datetime>` can say of a date: `2003-11-12`, `2003-11`, `2003`, `11-12` where no year is stated.
 * Undefined where HTML has no form for it.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function machineDate(text: string | undefined): string | undefined {
  const date = edtf(text);
  if (!date) return undefined;
  // A whole day of a known year is written alike in EDTF and in HTML.
  if (date.year !== undefined && text?.length === 10 && date.day !== undefined) return text;
  const day = date.day === undefined ? "" : `-${two(date.day)}`;
  if (date.year === undefined) return date.day === undefined ? undefined : `${two(date.month ?? 1)}${day}`;
  const month = date.month === undefined ? "" : `-${two(date.month)}`;
  const time = date.time ? `T${two(date.time.hour)}:${two(date.time.minute)}` : "";
  return `${String(date.year).padStart(4, "0")}${month}${day}${time}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
