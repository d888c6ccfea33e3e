import { isDeepStrictEqual } from "node:util";
import { openContent } from "../content/open-content.ts";
import { changesBetween } from "./changes-between.ts";
import { editJson } from "./edit-json.ts";
import type { EditableFile } from "./editable-file.ts";
import { textOf } from "./text-of.ts";

/** A file of JSON with one item, a list of them, or the record of an archive. */
export function openJson(file: string, bytes: Uint8Array): EditableFile {
  const { content, placeOf, value } = openContent(file, bytes);
  const isList = Array.isArray(value);
  const values: readonly unknown[] = isList ? value : [value];
  return {
    file,
    faults: content.faults,
    values: placeOf ? values : [],
    pointers: values.map((_, index) => (isList ? `/${index}` : "")),
    placeOf,
    withValues: (others) => {
      const { mark, text } = textOf(bytes);
      const whole = isList ? others : others[0];
      const edited = editJson(text, changesBetween(value, whole));
      return isDeepStrictEqual(JSON.parse(edited), whole) ? mark + edited : undefined;
    },
  };
}
