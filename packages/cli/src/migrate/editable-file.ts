import type { Fault } from "@event-content/schema";
import type { PlaceOf } from "../content/content-file.ts";

/** A file of content of which values can be changed, and the rest stays as it is written. */
export interface EditableFile {
  /** Its path, as it was given. */
  readonly file: string;
  readonly faults: readonly Fault[];
  /** The items of the file, its record, or the fields of its front matter. */
  readonly values: readonly unknown[];
  /** Where the values stand, as JSON Pointers. */
  readonly pointers: readonly string[];
  readonly placeOf: PlaceOf | undefined;
  /** The text of the file with other values; undefined where it cannot be made to say them. */
  readonly withValues: (values: readonly unknown[]) => string | undefined;
}
