import { didYouMean } from "@event-content/schema";
import { EMIT_NAMES, type EmitName } from "../build/emit-names.ts";
import { refused } from "./refused.ts";

/** `pages,ics` as a list of what is to be built. */
export function emitList(text: string): EmitName[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .map((word) => {
      const found = EMIT_NAMES.find((name) => name === word);
      if (found) return found;
      const meant = didYouMean(word, EMIT_NAMES);
      throw refused(
        `"${word}" is nothing that is built.`,
        meant ? `Did you mean ${meant}?` : "",
        `Choose from ${EMIT_NAMES.join(", ")}, with commas between them.`,
      );
    });
}
