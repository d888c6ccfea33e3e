import { daysInMonth } from "./days-in-month.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { EDTF_FORM, edtf } from "./parse-edtf.ts";

/** Why a text is no date of the archive: its form is wrong, or the day or time does not exist. */
export interface EdtfRefusal {
  readonly code: "invalid-date" | "impossible-date" | "offset-in-date";
  readonly message: string;
  readonly hint: string;
}

/** A date that was read, or why it was not. */
export type EdtfReading =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly refusal: EdtfRefusal };

/** The forms of {@link readEdtf} as a pattern for JSON Schema; it cannot see that 30 February does not exist. */
export const EDTF_PATTERN: string =
  "^(?:(?:\\d{4}|XXXX)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?)?|\\d{4})[?~%]?$";

const FORMS_HINT =
  "Write 2003-11-12, 2003-11 or 2003; add ? when uncertain, ~ when approximate; XXXX-11-12 when the year is not stated; 2003-11-12T09:00 with a timeZone for a time.";

/**
 * Reads one date in the EDTF forms of the content model, and says why where it cannot.
 *
 * @example readEdtf("2003-02-30") // { ok: false, refusal: { code: "impossible-date", … } }
 * @see https://www.loc.gov/standards/datetime/ (levels 0 and 1), ISO 8601-2:2019
 */
export function readEdtf(text: string): EdtfReading {
  const date = edtf(text);
  return date ? { ok: true, date } : { ok: false, refusal: refusalOf(text) };
}

function refusalOf(text: string): EdtfRefusal {
  const found = EDTF_FORM.exec(text);
  if (!found) {
    return {
      code: "invalid-date",
      message: `"${text}" is not a date this archive can keep.`,
      hint: FORMS_HINT,
    };
  }
  if (found[7] !== undefined) {
    return {
      code: "offset-in-date",
      message: `"${text}" carries an offset from UTC.`,
      hint: "Write the local time without an offset, and the IANA zone in timeZone, for example Asia/Almaty.",
    };
  }
  return {
    code: "impossible-date",
    message: `"${text}" does not exist: ${whatCannotBe(found)}.`,
    hint: "Check it against the source.",
  };
}

function whatCannotBe([, y, m, d]: RegExpExecArray): string {
  if (m === undefined) return "a year that is not stated needs a month";
  const month = Number(m);
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const year = y === "XXXX" ? undefined : Number(y);
  const days = daysInMonth(year, month);
  if (d !== undefined && (Number(d) < 1 || Number(d) > days)) {
    return `month ${month}${year === undefined ? "" : ` of ${year}`} has ${days} days`;
  }
  return "hours go from 00 to 23, minutes and seconds from 00 to 59";
}
