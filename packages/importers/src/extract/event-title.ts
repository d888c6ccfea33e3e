import { findDates } from "../dates/find-dates.ts";
import { normaliseSpace } from "../text/normalise-space.ts";
import type { EventEvidence } from "./event-evidence.ts";
import { EVENT_NOUN } from "./event-nouns.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";
import { warning } from "./warning.ts";

const QUOTED =
  "(?:“(?<q1>[^“”]{3,250})”|\"(?<q2>[^\"]{3,250})\"|«\\s*(?<q3>[^«»]{3,250}?)\\s*»|‘(?<q4>(?:[^‘’]|’(?=\\p{L})){3,250})’|(?<![\\p{L}])'(?<q5>(?:[^']|'(?=\\p{L})){3,250})'(?!\\p{L}))";
const NAMED =
  "(?:titled|entitled|called|named|themed|dubbed|known as|(?:(?:on|under|with|around|whose|and) )?(?:the|its|an overall) (?:overall |main |general |central )?(?:theme|title|motto|slogan|banner|topic)(?: of| was| is|:)?|theme:)";
const NOUN = `(?<![\\p{L}-])${EVENT_NOUN}(?!\\p{L})`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])${NAMED},?:? ${QUOTED}`, "iu"),
  new RegExp(`${NOUN}(?: series)?(?: on)?[,:]? (?:on )?${QUOTED}`, "iu"),
  new RegExp(`(?<![\\p{L}])(?:the|an?|its|this) ${QUOTED},? (?:[\\p{L}-]+ ){0,3}${EVENT_NOUN}`, "iu"),
];
const TITLE_WORD = "(?:\\p{Lu}[\\p{L}\\p{N}’'&-]*|\\d{4}|\\d+(?:st|nd|rd|th))";
const SMALL = "(?:of|on|for|the|and|in|to|by|with|from|a|an|de|des|du|la|as|through)";
const TITLE_CASE = `${TITLE_WORD}(?::? (?:(?:${SMALL}) ){0,3}${TITLE_WORD})+`;
const UNQUOTED = new RegExp(`(?<![\\p{L}])(?:titled|entitled) (?<q1>${TITLE_CASE})`, "u");
const PROPER = new RegExp(`(?<q1>${TITLE_CASE})`, "gu");
const WHERE_AFTER_NOUN = new RegExp(
  `^(?<name>.*(?<![\\p{L}-])${EVENT_NOUN}(?: (?:on|for|of) .*?)?) (?:in|at) .*$`,
  "iu",
);
const STATUS =
  /^\W*(?:postponed|cancelled|canceled|rescheduled|moved online|event|media advisory|press release|announcement)\W*[:–—-]\s*/i;

/** The event's own name; without one, the headline with a note. */
export function readEventTitle(evidence: EventEvidence): Reading<string> & { readonly value: string } {
  for (const pattern of [...PATTERNS, UNQUOTED]) {
    for (const { text, masked, piece } of evidence.sentences) {
      if (piece > evidence.primary.piece + 2) continue;
      const found = pattern.exec(masked);
      const name = found && tidy(quotedIn(found, text));
      if (name && /\p{L}/u.test(name)) return { value: name, facts: [stated("/title", text)], notes: [] };
    }
  }
  return properName(evidence) ?? headline(evidence);
}

function quotedIn(found: RegExpExecArray, text: string): string {
  const inside = Object.values(found.groups ?? {}).find((each) => each !== undefined) ?? "";
  const at = found.index + found[0].indexOf(inside);
  return text.slice(at, at + inside.length);
}

function tidy(name: string): string {
  const trimmed = normaliseSpace(name).replace(/[\s,.;:]+$/u, "");
  return /\b(?:\p{Lu}\.)+\p{Lu}$/u.test(trimmed) ? `${trimmed}.` : trimmed;
}

/** A name in capitals that holds the noun: "the Third Global Forum on Fighting Corruption". */
function properName({
  primary,
  noun,
}: EventEvidence): (Reading<string> & { readonly value: string }) | undefined {
  const withoutDates = findDates(primary.masked).reduce(
    (text, { text: words }) => text.replace(words, (found) => "\uE000".repeat(found.length)),
    primary.masked,
  );
  for (const match of withoutDates.matchAll(PROPER)) {
    const whole = tidy((match.groups?.q1 ?? "").replace(/^(?:The|A|An|This|On|In|At|During) /, ""));
    const name = whole.replace(WHERE_AFTER_NOUN, "$<name>");
    const holdsNoun = new RegExp(`(?<![\\p{L}-])${capitalised(noun)}(?!\\p{L})`, "u").test(name);
    const words = name.split(" ").length;
    const goesOn =
      name === whole && /^, (?:\p{Lu}|and )/u.test(primary.masked.slice(match.index + match[0].length));
    const isName = words >= 3 && !goesOn;
    if (holdsNoun && isName) return { value: name, facts: [stated("/title", primary.text)], notes: [] };
  }
  return undefined;
}

function headline({ page }: EventEvidence): Reading<string> & { readonly value: string } {
  const title = page.title.replace(STATUS, "") || page.title;
  return {
    value: title,
    facts: page.titleFrom === "headline" ? [stated("/title", page.title)] : [],
    notes: [
      warning(
        "event-without-name",
        "/title",
        "The page gives the event no name of its own; the headline stands in for it.",
        0.7,
      ),
    ],
  };
}

function capitalised(noun: string): string {
  return noun.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
