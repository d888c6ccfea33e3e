import { daysInMonth } from "./days-in-month.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** The parts of a date as they stand in its text; no part is judged yet. */
export const EDTF_FORM: RegExp =
  /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?)?)?([?~%])?$/;

const DASH = 45;
const LETTER_T = 84;
const COLON = 58;

/**
 * The date, or undefined where the text is none. For what must be said of a refusal, see `readEdtf`.
 * The forms are those of `EDTF_FORM`, read by position: a list of a thousand rows asks two thousand times.
 */
export function edtf(text: string | undefined): EdtfDate | undefined {
  if (typeof text !== "string") return undefined;
  const mark = text.charCodeAt(text.length - 1);
  const uncertain = mark === 63 || mark === 37;
  const approximate = mark === 126 || mark === 37;
  const end = text.length - (uncertain || approximate ? 1 : 0);
  const year = text.startsWith("XXXX") ? undefined : digits(text, 0, 4);
  const month = end > 4 ? part(text, 4, DASH, 12) : undefined;
  const day = end > 7 ? part(text, 7, DASH, 31) : undefined;
  const known =
    (end === 4 || end === 7 || end === 10 || end === 16 || end === 19) &&
    (year ?? month) !== undefined &&
    year !== -1 &&
    (month === undefined || month > 0) &&
    (day === undefined || (day > 0 && day <= daysInMonth(year, month as number)));
  if (!known) return undefined;
  const time = end < 16 ? undefined : timeAt(text, end);
  if (time && (time.hour < 0 || time.minute < 0 || time.second < 0)) return undefined;
  return { year, month, day, time, uncertain, approximate };
}

function timeAt(text: string, end: number): NonNullable<EdtfDate["time"]> {
  return {
    hour: part(text, 10, LETTER_T, 23),
    minute: part(text, 13, COLON, 59),
    second: end > 16 ? part(text, 16, COLON, 59) : 0,
  };
}

/** Two digits after a separator at `at`; -1 where they are not there, or more than they can be. */
function part(text: string, at: number, separator: number, most: number): number {
  const value = text.charCodeAt(at) === separator ? digits(text, at + 1, 2) : -1;
  return value > most ? -1 : value;
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
