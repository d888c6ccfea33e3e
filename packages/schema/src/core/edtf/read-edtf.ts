import { daysInMonth } from "./days-in-month.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** Why a text is no date of the archive: `form` is wrong, or the day or time does not exist. */
export interface EdtfRefusal {
  readonly code: "invalid-date" | "impossible-date" | "offset-in-date";
  readonly message: string;
  readonly hint: string;
}

export type EdtfReading =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly refusal: EdtfRefusal };

/** The forms of {@link readEdtf} as a pattern for JSON Schema; it cannot see that 30 February does not exist. */
export const EDTF_PATTERN: string =
  "^(?:(?:\\d{4}|XXXX)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)?)?|\\d{4})[?~%]?$";

const FORM =
  /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?)?)?([?~%])?$/;

const FORMS_HINT =
  "Write 2003-11-12, 2003-11 or 2003; add ? when uncertain, ~ when approximate; XXXX-11-12 when the year is not stated; 2003-11-12T09:00 with a timeZone for a time.";

/**
 * Reads one date in the EDTF forms of the content model.
 *
 * @example readEdtf("2003-02-30") // { ok: false, refusal: { code: "impossible-date", … } }
 * @see https://www.loc.gov/standards/datetime/ (levels 0 and 1), ISO 8601-2:2019
 */
export function readEdtf(text: string): EdtfReading {
  const found = FORM.exec(text);
  if (!found) return refuse("invalid-date", `"${text}" is not a date this archive can keep.`, FORMS_HINT);
  const [, y, m, d, hour, minute, second, offset, mark] = found;
  if (offset !== undefined) {
    return refuse(
      "offset-in-date",
      `"${text}" carries an offset from UTC.`,
      "Write the local time without an offset, and the IANA zone in timeZone, for example Asia/Almaty.",
    );
  }
  const year = y === "XXXX" ? undefined : Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = d === undefined ? undefined : Number(d);
  const impossible = whatCannotBe(year, month, day, hour, minute, second);
  if (impossible)
    return refuse(
      "impossible-date",
      `"${text}" does not exist: ${impossible}.`,
      "Check it against the source.",
    );
  const time =
    hour === undefined
      ? undefined
      : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return {
    ok: true,
    date: {
      year,
      month,
      day,
      time,
      uncertain: mark === "?" || mark === "%",
      approximate: mark === "~" || mark === "%",
    },
  };
}

/** The date, or undefined where the text is none. For what must be said of a refusal, see {@link readEdtf}. */
export function edtf(text: string | undefined): EdtfDate | undefined {
  if (text === undefined) return undefined;
  const reading = readEdtf(text);
  return reading.ok ? reading.date : undefined;
}

function whatCannotBe(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): string | undefined {
  if (year === undefined && month === undefined) return "a year that is not stated needs a month";
  if (month !== undefined && (month < 1 || month > 12)) return `there is no month ${month}`;
  if (month !== undefined && day !== undefined) {
    const days = daysInMonth(year, month);
    if (day < 1 || day > days)
      return `month ${month}${year === undefined ? "" : ` of ${year}`} has ${days} days`;
  }
  if (Number(hour ?? 0) > 23) return "hours go from 00 to 23";
  if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return "minutes and seconds go from 00 to 59";
  return undefined;
}

function refuse(code: EdtfRefusal["code"], message: string, hint: string): EdtfReading {
  return { ok: false, refusal: { code, message, hint } };
}
