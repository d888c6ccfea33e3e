/** The fields of an item or of an archive's record, as authored, of any version. */
export type Fields = Record<string, unknown>;

/**
 * A step to a version from the one before it in its list. Its functions are given a copy, and may change it; what they are
 * given may be the part of an item that a translation holds, so each field may be missing.
 */
export interface Migration {
  readonly to: string;
  /** What it does, in words that stand after the name of a file: `renames "files" to "documents"`. */
  readonly about: string;
  /** What becomes of an item; left out where items stay as they are. */
  readonly item?: (fields: Fields) => Fields;
  /** What becomes of an archive's record; left out where it stays as it is. */
  readonly archive?: (fields: Fields) => Fields;
}
