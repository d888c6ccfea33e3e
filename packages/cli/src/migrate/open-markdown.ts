import { readMarkdown } from "@event-content/importers";
import { decodeJson } from "../content/decode-json.ts";
import { hasError } from "../content/has-error.ts";
import { changesBetween } from "./changes-between.ts";
import { editYaml, yamlFields } from "./edit-yaml.ts";
import type { EditableFile } from "./editable-file.ts";
import { textOf } from "./text-of.ts";

const FRONT_MATTER =
  /^(?<open>---[ \t]*(?:\r\n?|\n))(?<yaml>.*?)(?<=[\r\n])(?<rest>(?:---|\.\.\.)[ \t]*(?:[\r\n].*)?)$/s;

/** The front matter of a file of Markdown; its body stays as it is. */
export function openMarkdown(file: string, bytes: Uint8Array): EditableFile {
  const decoded = decodeJson(bytes);
  if (typeof decoded !== "string")
    return unreadable(file, [{ ...decoded, expected: "Markdown in UTF-8", file }]);
  const reading = readMarkdown(decoded, { file });
  const { mark, text } = textOf(bytes);
  const { open = "", yaml = "", rest = "" } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (hasError(reading.faults)) return unreadable(file, reading.faults);
  const fields = yamlFields(yaml);
  return {
    file,
    faults: [],
    values: [fields],
    pointers: [""],
    placeOf: (pointer, at) => reading.placeOf(pointer, at),
    withValues: ([others]) => {
      const edited = editYaml(yaml, changesBetween(fields, others), others);
      return edited === undefined ? undefined : mark + open + edited + rest;
    },
  };
}

function unreadable(file: string, faults: EditableFile["faults"]): EditableFile {
  return { file, faults, values: [], pointers: [], placeOf: undefined, withValues: () => undefined };
}
