import { normaliseSpace } from "../text/normalise-space.ts";

const RESIDUE =
  /^(?:untitled(?: document| page|-\d+)?|new page ?\d*|document|page|page title|title|no title|index|home|home ?page|default|welcome|welcome to adobe golive.*|news|archives?|news (?:&|and) events|press releases?|[\w-]+\.(?:html?|aspx?|php))$/i;

/**
 * The part of a document's `<title>` that names the page; undefined where it is residue of a template.
 *
 * @example cleanDocumentTitle("UN Global Compact | Workshop held in Almaty", () => false) // "Workshop held in Almaty"
 */
export function cleanDocumentTitle(
  title: string | undefined,
  isOnPage: (part: string) => boolean,
): string | undefined {
  const whole = normaliseSpace(title ?? "");
  const parts = whole
    .split(/\s+[|–—>»:-]+\s+|\s*(?:\||::|»)\s*/u)
    .filter((part) => part !== "" && !RESIDUE.test(part));
  if (isOnPage(whole)) return whole;
  const shown = parts.find(isOnPage);
  if (shown !== undefined) return shown;
  return parts.reduce<string | undefined>(
    (best, part) => (part.length > (best?.length ?? 0) ? part : best),
    undefined,
  );
}
