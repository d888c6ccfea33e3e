/** The dates of an event as authored: `start` and `end` in EDTF, `..` for an open end, `days` where they do not touch. */
export interface DateRange {
  readonly start: string;
  readonly end?: string | undefined;
  readonly days?: readonly { readonly start: string; readonly end?: string | undefined }[] | undefined;
}
