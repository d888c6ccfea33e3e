/** A moment, and the day it is on the reader's clock. */
export interface Moment {
  /** ISO 8601 with an offset. */
  readonly moment: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** The moment of an attribute `now`, which stills the clock for pictures and tests; else the clock's. */
export function momentOf(now: string, clock: Date = new Date()): Moment {
  const given = now ? new Date(now) : clock;
  const date = Number.isNaN(given.getTime()) ? clock : given;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    moment: date.toISOString(),
    day: `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  };
}
