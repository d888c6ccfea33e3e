import { normaliseSpace } from "../text/normalise-space.ts";
import type { TextPiece, TrailPart } from "./page.ts";

const SEPARATOR = /\s+(?:\/|>|»|›|\||::|→|\\)\s+|\s*(?:»|›|::|→|>)\s*/u;
const CLOSE_SEPARATOR = /\s*(?:\/|>|»|›|\||::|→)\s*/u;
const AFTER_YOU_ARE_HERE = /\s*(?:\/|>|»|›|\||::?|→)\s*/u;
const BEGINNINGS = /^(?:home|start|main|welcome|index|accueil|inicio|portada|главная|首页|الرئيسية|un)$/iu;

/**
 * The steps of a breadcrumb line, with the links on them; undefined where the line is none.
 *
 * @example parseTrail(piece("Home / News & Events / Archive"))?.map((step) => step.title)
 * // ["Home", "News & Events", "Archive"]
 */
export function parseTrail(piece: TextPiece, isFollowedByHeadline: boolean): TrailPart[] | undefined {
  const line = piece.text.replace(/^you are here\s*:?\s*/i, "");
  const separator = line === piece.text ? CLOSE_SEPARATOR : AFTER_YOU_ARE_HERE;
  const first = separator.exec(line);
  const begins = first !== null && BEGINNINGS.test(line.slice(0, first.index));
  const titles = line
    .split(begins ? separator : SEPARATOR)
    .map(normaliseSpace)
    .filter((title) => title !== "");
  if (titles.length < 2 || !titles.every(isShort)) return undefined;
  const plainly =
    begins ||
    /\s(?:>|»|›|::|→)\s/u.test(line) ||
    line !== piece.text ||
    (titles.length > 2 && isFollowedByHeadline);
  if (!plainly && !(isFollowedByHeadline && !/\d/.test(line) && titles.every((title) => title.length < 25)))
    return undefined;
  return titles.map((title) => {
    const url = piece.runs.find((run) => normaliseSpace(run.text) === title)?.href;
    return { title, ...(url !== undefined && { url }) };
  });
}

function isShort(title: string): boolean {
  return (
    title.length <= 50 &&
    title.split(" ").length <= 7 &&
    !/[.!?;]$|,.*,/.test(title) &&
    /\p{L}|^(?:19|20)\d\d$/u.test(title)
  );
}
