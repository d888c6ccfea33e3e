import type { Fact, Note } from "@event-content/schema";
import { readEdtf } from "@event-content/schema/core";
import { dateInAddress } from "../dates/date-in-address.ts";
import { edtfOf } from "../dates/edtf-of.ts";
import { findDates } from "../dates/find-dates.ts";
import type { Page } from "../read/page.ts";
import { DATELINE } from "./dateline-pattern.ts";
import { stated } from "./stated.ts";
import { warning } from "./warning.ts";

/** When the page was published, and how that is known. */
export interface Published {
  readonly date: string;
  /** Why a year of the event is what it is, should it come from here. */
  readonly yearReason: string;
  readonly facts: readonly Fact[];
}

const POSTED =
  /^(?:posted|published|date published|publication date|released|date of release|issued)\s*(?:on|:)?\s*/i;
const LEAD = 5;

/** The day of publication: as given, as printed in the dateline or on a line of its own, or as the page's address has it. */
export function readPublished(
  page: Page,
  options: { readonly published?: string | undefined; readonly url?: string | undefined },
): { published?: Published; notes: readonly Note[] } {
  const notes: Note[] = [];
  if (options.published !== undefined) {
    if (isFullDate(options.published)) {
      return { published: known(options.published, []), notes };
    }
    notes.push(
      warning(
        "invalid-published",
        "/published",
        `"${options.published}" is not a date of publication, and was not used.`,
        1,
      ),
    );
  }
  const printed = printedDate(page);
  if (printed) return { published: printed, notes };
  const inAddress = options.url === undefined ? undefined : dateInAddress(options.url);
  if (!inAddress) return { notes };
  const reason = (what: string): string => `${what}'s address, ${inAddress.printed}`;
  const fact: Fact = {
    path: "/published",
    quote: inAddress.printed,
    basis: "inferred",
    reason: reason("the date in the page"),
  };
  return {
    published: { date: inAddress.date, yearReason: reason("the year from the page"), facts: [fact] },
    notes,
  };
}

function printedDate(page: Page): Published | undefined {
  for (const piece of page.pieces.slice(0, LEAD)) {
    if (piece.kind !== "text") continue;
    const text = DATELINE.exec(piece.text)?.groups?.date ?? alone(piece.text);
    const mention = text === undefined ? undefined : findDates(text)[0];
    if (
      !mention ||
      mention.end ||
      mention.impossible ||
      mention.start.day === undefined ||
      mention.start.year === undefined
    )
      continue;
    return known(edtfOf(mention.start), [stated("/published", piece.text)]);
  }
  return undefined;
}

/** A line that is nothing but a date, or says that it is the day of publication. */
function alone(line: string): string | undefined {
  const rest = line.replace(POSTED, "");
  const mention = rest.length < 40 ? findDates(rest)[0] : undefined;
  if (!mention) return undefined;
  const left = rest.replace(mention.text, "").replace(/[\s,.()–-]/gu, "");
  return left === "" ? mention.text : undefined;
}

function known(date: string, facts: readonly Fact[]): Published {
  return { date, yearReason: `the year from the date of publication, ${date.slice(0, 10)}`, facts };
}

function isFullDate(text: string): boolean {
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const reading = readEdtf(isInstant ? text.slice(0, 16) : text);
  return reading.ok && reading.date.year !== undefined;
}
