/** One date, or one stretch of dates, as a text prints it. */
export interface DateMention {
  /** Position in the text. */
  readonly index: number;
  /** The exact words. */
  readonly text: string;
  readonly start: DatePoint;
  readonly end?: DatePoint;
  /** Days that do not touch: `12, 14 and 16 May`. */
  readonly days?: readonly DatePoint[];
  /** Such a day does not exist, or the end is before the start. */
  readonly impossible?: boolean;
  /** `week of 20 September`. */
  readonly approximate?: boolean;
  /** All in figures, so day and month could be the other way round. */
  readonly ambiguous?: boolean;
  /** The last day of the range is not printed: `10 September-December`. */
  readonly openEnd?: boolean;
}

export interface DatePoint {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}
