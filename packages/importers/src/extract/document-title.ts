import { normaliseSpace } from "../text/normalise-space.ts";
import { documentKind } from "./document-kind.ts";
import { tidyDocumentTitle } from "./tidy-document-title.ts";

const GET = "(?:download|read|view|see|access|open|consult|get|obtain|find|have a look at|print)";
const OFFERS: readonly RegExp[] = [
  new RegExp(
    `^(?:please )?click (?:here|on the link(?: below)?|below)(?:,)? (?:for|to ${GET})(?: (?:a copy of|copies of|more on))? (?<what>.+)$`,
    "iu",
  ),
  new RegExp(`^(?:please )?${GET}(?: (?:here|a copy of|copies of))? (?<what>.+?)(?: here| online)?$`, "iu"),
  /^(?:please )?click on (?<what>.+)$/iu,
  new RegExp(`^(?:for|to ${GET}) (?:a copy of )?(?<what>.+?),? (?:please )?click (?:here|below)$`, "iu"),
  /^(?<what>.+?) (?:is|are|can be|may be|will be) (?:(?:also|now) )?(?:available|downloaded|found|accessed|viewed|read|obtained|posted)(?: (?:online|for download))?(?: by clicking)? (?:here|below|at this link)$/iu,
];
const NOT_A_DOCUMENT =
  /\b(?:more information|further information|further details|more details|register|registration|sign up|subscribe|home ?page|web ?site|contact us|log ?in|more about|the next page|previous page|photos?|pictures|photo gallery|video|webcast|live)\b/i;
const LONGEST = 160;

/**
 * The title of the document that a line offers, or undefined where it offers none.
 *
 * @example documentTitle("Click here for a list of participants.") // "List of participants"
 */
export function documentTitle(line: string): string | undefined {
  const text = normaliseSpace(line).replace(/[\s.!>»]+$/u, "");
  for (const [order, offer] of OFFERS.entries()) {
    const what = offer.exec(text)?.groups?.what;
    if (what === undefined) continue;
    const title = tidyDocumentTitle(what);
    if (title.length > LONGEST || NOT_A_DOCUMENT.test(title)) continue;
    // "Click here for ..." offers a document whatever it is called; other words only what is called one.
    if (order > 0 && documentKind(title) === undefined) continue;
    return title;
  }
  return undefined;
}
