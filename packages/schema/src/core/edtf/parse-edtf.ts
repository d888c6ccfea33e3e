import { daysInMonth } from "./days-in-month.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** The parts of a date as they stand in its text; no part is judged yet. */
export const EDTF_FORM: RegExp =
  /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?)?)?([?~%])?$/;

/** The date, or undefined where the text is none. For what must be said of a refusal, see `readEdtf`. */
export function edtf(text: string | undefined): EdtfDate | undefined {
  const found = text === undefined ? null : EDTF_FORM.exec(text);
  if (!found || found[7] !== undefined) return undefined;
  const [, y, m, d, hour, minute, second, , mark] = found;
  const date: EdtfDate = {
    year: y === "XXXX" ? undefined : Number(y),
    month: m === undefined ? undefined : Number(m),
    day: d === undefined ? undefined : Number(d),
    time:
      hour === undefined
        ? undefined
        : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) },
    uncertain: mark === "?" || mark === "%",
    approximate: mark === "~" || mark === "%",
  };
  return exists(date) ? date : undefined;
}

function exists({ year, month, day, time }: EdtfDate): boolean {
  if (month === undefined) return year !== undefined;
  if (month < 1 || month > 12) return false;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month))) return false;
  return time === undefined || (time.hour < 24 && time.minute < 60 && time.second < 60);
}
