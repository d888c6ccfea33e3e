/** What an output could not say. */
export interface Unsaid {
  readonly message: string;
  readonly hint: string;
}

/** An output of an item. */
export interface Made {
  /** Empty where the item does not allow it; `unsaid` tells why. */
  readonly text: string;
  /** What a reader sees, as markup of a document or to stand in one; undefined where the output is text. */
  readonly seen: string | undefined;
  readonly unsaid: readonly Unsaid[];
  /** The id of the item, for the name of a file. */
  readonly id: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}
