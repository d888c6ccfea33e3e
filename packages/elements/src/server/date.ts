import { dateAttributes } from "../attributes/date-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { contentHash } from "../dom/content-hash.ts";
import { dateHtml, withoutInstants } from "../event-date/date-view.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** A date on the clock of its venue. */
export function dateShown({ attribute, language }: ServerGiven): ServerShown {
  const { start, end, timeZone, place } = readAttributes(dateAttributes, attribute);
  const shown = withoutInstants({
    start,
    ...(end && { end }),
    ...(timeZone && { timeZone }),
    ...(place && { place }),
  });
  const key = contentHash(JSON.stringify([shown, undefined, language.tag]));
  return { html: dateHtml(shown, undefined, language), key };
}
