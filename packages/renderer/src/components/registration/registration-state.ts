import type { EventInput } from "@event-content/schema";
import { temporalState } from "../../dates/temporal-state.ts";

export type RegistrationState = "not-open" | "open" | "closed";

/**
 * Whether one can register at `now`; undefined where `now` is not given or the dates do not say.
 * A cancelled event, and one that is over, takes no registrations.
 */
export function registrationState(
  event: EventInput,
  now: string | undefined,
  timeZone?: string,
): RegistrationState | undefined {
  const { registration: given, dates, status } = event;
  if (!given || now === undefined) return undefined;
  if ((typeof status === "string" ? status : status?.value) === "cancelled") return "closed";
  const zone = dates?.timeZone;
  const at = (date: string): ReturnType<typeof temporalState> =>
    temporalState({ start: date, end: date, timeZone: zone }, now, timeZone);
  if (dates && temporalState(dates, now, timeZone) === "ended") return "closed";
  if (given.closes !== undefined && at(given.closes) === "ended") return "closed";
  if (given.opens !== undefined && at(given.opens) === "upcoming") return "not-open";
  return given.opens !== undefined || given.closes !== undefined ? "open" : undefined;
}
