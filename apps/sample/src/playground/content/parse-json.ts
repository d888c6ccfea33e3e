import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { binaryKind } from "./binary-kind.ts";
import { Lines } from "./lines.ts";
import type { Mark } from "./mark.ts";
import { strangeCharacter } from "./strange-character.ts";
import { SYNTAX_WORDS } from "./syntax-words.ts";
import { DEEPEST, tooDeep } from "./too-deep.ts";

/** A text as JSON with the place of each value, or the one reason why it is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly root: Node; readonly lines: Lines }
  | { readonly ok: false; readonly mark: Mark };

export function parseJson(given: string): ParsedJson {
  // The mark of a file's encoding; a space keeps every place where it was.
  const text = given.replace(/^\ufeff/, " ");
  const lines = new Lines(text);
  const refuse = (message: string, hint: string, from = 0, length = 1): ParsedJson => {
    const to = Math.min(from + length, text.length);
    const { line } = lines.at(from);
    return { ok: false, mark: { severity: "error", message, hint, path: "", line, from, to } };
  };
  if (text.trim() === "") {
    return refuse("There is nothing here.", "Write an item, or choose one under “Start from”.");
  }
  const binary = binaryKind(text);
  if (binary) {
    return refuse(
      `This seems to be ${binary}.`,
      "Open it in the program that made it, copy its text, and use “Paste an old page”.",
    );
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    return refuse("The JSON is nested too deeply.", `At most ${DEEPEST} levels are read.`, deep);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const place = placeOf(error, text);
    const [message, hint] = strangeCharacter(text, place) ??
      SYNTAX_WORDS[error ? printParseErrorCode(error.error) : ""] ?? [
        "This is not JSON.",
        "An item begins with { and ends with }.",
      ];
    return refuse(message, hint, place, Math.max(1, error?.length ?? 1));
  }
  try {
    return { ok: true, value: JSON.parse(text), root, lines };
  } catch (reason) {
    return refuse(`This is not JSON. ${(reason as Error).message}`, "");
  }
}

/** At the end of the text the last thing written is marked, so that there is something to see. */
function placeOf(error: ParseError | undefined, text: string): number {
  const offset = error?.offset ?? 0;
  return offset < text.length ? offset : Math.max(0, text.trimEnd().length - 1);
}
