/** What one output of plain text is written with. */
export interface TextWriter {
  /** Between a label and its value. */
  readonly colon: string;
  /** Depth of an item's own heading. */
  readonly top: number;
  /** The number of an address in the list at the end. */
  readonly number: (address: string) => number;
}
