import type { EventInput, Fact } from "@event-content/schema";
import { edtfOf } from "../dates/edtf-of.ts";
import { findDates } from "../dates/find-dates.ts";
import type { EventEvidence } from "./event-evidence.ts";
import { EVENT_NOUN } from "./event-nouns.ts";
import { FOLLOWS_UP } from "./follows-up-pattern.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";
import { YEAR_ONLY } from "./year-only-pattern.ts";

type Relation = NonNullable<EventInput["related"]>[number];

const HELD =
  /\s*(?:,|\()?\s*(?:which (?:was|were) )?(?:held|that took place|which took place|organi[sz]ed|convened|hosted|launched|conducted)(?= (?:in|on|at|by|from|earlier|last)\b).*$/iu;
const WHEN = /\s*(?:,|\()?\s*(?:in|on|from|during|of)\s+(?=(?:[\p{L}]+ )?\d).*$/iu;
const WHERE = /,?\s+in \p{Lu}[\p{L} ,-]*$/u;
const ANY = new RegExp(`(?<![\\p{L}-])${EVENT_NOUN}(?!\\p{L})`, "iu");

/** The gatherings this one follows, with their dates where the page gives them. */
export function readFollowsUp({ sentences }: EventEvidence): Reading<Relation[]> {
  const value: Relation[] = [];
  const facts: Fact[] = [];
  for (const { text } of [...sentences].sort((a, b) => a.index - b.index)) {
    for (const { groups = {} } of text.matchAll(FOLLOWS_UP)) {
      const relation = relationOf(groups.target ?? groups.target2 ?? "");
      if (!relation || value.some((each) => each.title === relation.title)) continue;
      facts.push(stated(`/related/${value.length}`, text));
      value.push(relation);
    }
  }
  return { value, facts, notes: [] };
}

function relationOf(target: string): Relation | undefined {
  const outside = target.replace(/“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»/gu, (quoted) =>
    quoted.replace(/[^"“”‘’«»]/gu, "x"),
  );
  const held = cutAt(outside, HELD);
  const titleEnd = cutAt(outside.slice(0, held), WHEN);
  const raw = target
    .slice(0, titleEnd)
    .replace(/^(?:the|an?|its|our|a similar)\s+/iu, "")
    .replace(/[\s,(]+$/u, "");
  const year = /^(?<year>(?:19|20)\d\d) (?<rest>\S.*)$/u.exec(raw)?.groups;
  const title = (year?.rest ?? raw).replace(held < outside.length ? /^$/u : WHERE, "");
  if (
    !ANY.test(title) ||
    /^(?:last|previous|earlier|this)\b/i.test(title) ||
    title.length > 250 ||
    !isOneGathering(title)
  )
    return undefined;
  const date = year?.year ?? dateIn(target.slice(titleEnd));
  return { type: "follows-up", title, ...(date !== undefined && { date }) };
}

function cutAt(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** A name, or "first workshop"; not "the recommendations of the workshop". */
function isOneGathering(title: string): boolean {
  return (
    /^["“‘«\p{Lu}\d]/u.test(title) || new RegExp(`^(?:[\\p{L}-]+ ){0,3}${EVENT_NOUN}\\b`, "iu").test(title)
  );
}

function dateIn(text: string): string | undefined {
  const mention = findDates(text)[0];
  if (mention?.start.year !== undefined && !mention.impossible) return edtfOf(mention.start);
  return [...text.matchAll(YEAR_ONLY)][0]?.groups?.year ?? /^\W*of ((?:19|20)\d\d)\b/.exec(text)?.[1];
}
