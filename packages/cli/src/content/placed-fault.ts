import type { Fault } from "@event-content/schema";
import type { PlaceOf } from "./content-file.ts";

const AT_KEY = new Set(["unknown-key", "invalid-key"]);

/** A fault of a value in a file, with its file, line and column; `pointer` is where the value stands in the file. */
export function placedFault(
  fault: Fault,
  pointer: string,
  { file, placeOf }: { file: string; placeOf: PlaceOf },
): Fault {
  const path = `${pointer}${fault.path}`;
  const { line, column, file: other } = placeOf(path, AT_KEY.has(fault.code) ? "key" : "value");
  return { ...fault, path, file: other ?? file, line, column };
}
