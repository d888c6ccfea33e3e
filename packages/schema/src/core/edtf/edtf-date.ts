/** Wall-clock time of day. Hours 0 to 23; an IANA zone stands beside it in `dates.timeZone`. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * One date as an archive knows it: the parts of EDTF (ISO 8601-2) that are needed, taken apart.
 * `year` is undefined where the source states none (`XXXX-11-12`); nothing fills it in.
 */
export interface EdtfDate {
  readonly year: number | undefined;
  /** 1 to 12; undefined where only the year is known. */
  readonly month: number | undefined;
  /** 1 to 31; undefined where only the month is known. */
  readonly day: number | undefined;
  readonly time: TimeOfDay | undefined;
  /** `?` or `%`: the source is doubtful. */
  readonly uncertain: boolean;
  /** `~` or `%`: the source says "about". */
  readonly approximate: boolean;
}
