import { binaryKind } from "./binary-kind.ts";
import { CommandError } from "./command-error.ts";

/** @throws CommandError where the bytes are not text; `name` is what the message calls them. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const kind = binaryKind(bytes);
  if (kind === undefined) return;
  throw new CommandError(
    "binary-file",
    `${name} is a binary file${kind && ` (${kind})`}; expected text, such as a page saved as .html or .txt, or JSON.`,
  );
}
