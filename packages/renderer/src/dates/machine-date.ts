import { edtf } from "@event-content/schema/core";

/**
 * What `<time datetime>` can say of a date: `2003-11-12`, `2003-11`, `2003`, `11-12` where no year is stated.
 * Undefined where HTML has no form for it.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function machineDate(text: string | undefined): string | undefined {
  const date = edtf(text);
  if (!date || !text) return undefined;
  // The parts are written alike in EDTF and in HTML; doubts and seconds are left out.
  if (date.year !== undefined) {
    const plain = date.uncertain || date.approximate ? text.slice(0, -1) : text;
    return plain.length > 16 ? plain.slice(0, 16) : plain;
  }
  return date.day === undefined ? undefined : text.slice(5, 10);
}
