import { readEdtf } from "@event-content/schema/core";

const DATED = /(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d{2})\2(\d{2})(?!\d)/g;

/**
 * The date that the path of an address carries, if it is one that exists.
 *
 * @example dateInAddress("https://example.org/news_archives/2003_11_18.html")
 * // { date: "2003-11-18", printed: "2003_11_18" }
 */
export function dateInAddress(address: string): { date: string; printed: string } | undefined {
  const path = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
  for (const [printed, year, , month, day] of path.matchAll(DATED)) {
    const date = `${year}-${month}-${day}`;
    if (readEdtf(date).ok) return { date, printed };
  }
  return undefined;
}
