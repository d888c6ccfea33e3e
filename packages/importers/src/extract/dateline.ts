import type { Page } from "../read/page.ts";
import { DATELINE } from "./dateline-pattern.ts";
import { NOTHING } from "./nothing.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";

const LEAD = 4;

/** Place and date before the text of a release: `New York, 22 August 2007`. */
export function readDateline(page: Page): Reading<string> {
  for (const piece of page.pieces.slice(0, LEAD)) {
    const found = piece.kind === "text" ? DATELINE.exec(piece.text) : null;
    const dateline = found?.groups?.dateline;
    if (found && dateline !== undefined) {
      return {
        value: closed(dateline.replace(/^\(|\)$/g, "").trim()),
        facts: [stated("/dateline", found[0])],
        notes: [],
      };
    }
  }
  return NOTHING;
}

/** "Bangkok (12 May 1998" was read up to its last bracket. */
function closed(words: string): string {
  return words.includes("(") && !words.includes(")") ? `${words})` : words;
}
