import { stretchesOf } from "../../dates/stretches.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import type { HourLanguage } from "../../language/language.ts";
import type { Dates } from "./event-dates.ts";

/** The days of an event that say more than its dates as a whole: hours, or what is not known to the day. */
export function ownDays({ days = [] }: Dates, language: HourLanguage): NonNullable<Dates["days"]> {
  const isTimed = days.some((day) => day && timePhrase(day, language.dates) !== undefined);
  return isTimed || stretchesOf(days) === undefined ? days : [];
}
