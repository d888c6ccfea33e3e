import type { Fault } from "@event-content/schema";
import type { Node } from "jsonc-parser";
import { locate } from "./locate.ts";
import { positionAt } from "./position-at.ts";

const AT_KEY = new Set(["unknown-key", "invalid-key"]);

/** A fault of a value in a file, with its file, line and column; `pointer` is where the value stands in the file. */
export function placedFault(
  fault: Fault,
  pointer: string,
  { file, text, root }: { file: string; text: string; root: Node },
): Fault {
  const path = `${pointer}${fault.path}`;
  const offset = locate(root, path, AT_KEY.has(fault.code) ? "key" : "value");
  return { ...fault, path, file, ...positionAt(text, offset) };
}
