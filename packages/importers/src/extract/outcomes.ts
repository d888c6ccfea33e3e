import type { EventInput, Note } from "@event-content/schema";
import type { OUTCOME_TYPES } from "@event-content/schema/core";
import type { Page, TextPiece } from "../read/page.ts";
import { NUMBER, readNumber } from "../text/number-words.ts";
import type { EventEvidence } from "./event-evidence.ts";
import { isDocumentLine } from "./is-document-line.ts";
import { NOTHING } from "./nothing.ts";
import type { Sentence } from "./page-sentences.ts";
import type { Reading } from "./reading.ts";
import { splitList } from "./split-list.ts";
import { stated } from "./stated.ts";
import { warning } from "./warning.ts";

type Outcome = NonNullable<EventInput["outcomes"]>[number];
type OutcomeType = (typeof OUTCOME_TYPES)[number];

const TYPES: Readonly<Record<string, OutcomeType>> = {
  recommendation: "recommendation",
  decision: "decision",
  resolution: "resolution",
  conclusion: "conclusion",
  commitment: "commitment",
  pledge: "commitment",
  agreement: "agreement",
  outcome: "other",
  result: "other",
};
const NOUN =
  "recommendations?|decisions?|resolutions?|conclusions?|commitments?|pledges?|agreements?|outcomes?|results?";
const MADE =
  "produc\\w+|result\\w*|adopt\\w*|agree\\w*|made|make|issued?|reach\\w*|yield\\w*|led|formulat\\w+|put forward|drew up|drawn|emerg\\w+|approv\\w+|endors\\w+|took|taken|presented|recommended|concluded|decided|came up|following|were|are|included?|as follows|identified|generated|develop\\w+";
const LEAD = new RegExp(`(?<![\\p{L}-])(?<noun>${NOUN})(?![\\p{L}])`, "iu");
const DID = new RegExp(`(?<![\\p{L}])(?:${MADE})(?![\\p{L}])`, "iu");
const AGREED = /\b(?:recommended|agreed|decided|concluded|resolved|committed|pledged)\b[^.;]*$/iu;
const VERB_TYPES: Readonly<Record<string, OutcomeType>> = {
  recommended: "recommendation",
  agreed: "agreement",
  decided: "decision",
  resolved: "resolution",
  concluded: "conclusion",
  committed: "commitment",
  pledged: "commitment",
};
const STATED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${NUMBER}) (?:[\\p{L}-]+ ){0,3}?(?:${NOUN}|areas|points|themes|issues|steps|actions|proposals|items|headings|messages|fields|priorities)(?![\\p{L}])`,
  "iu",
);
const NARRATIVE =
  /^(?:For (?:more|further)|Contact|The (?:next|workshop|meeting|conference|seminar|forum|event|summit|participants also)|Speaking|In (?:his|her) |About |Note|See also|More information)\b/i;

/** Recommendations, decisions and conclusions that follow a lead-in, each as the page words it. */
export function readOutcomes({ page, sentences }: EventEvidence): Reading<Outcome[]> {
  for (const sentence of [...sentences].sort((a, b) => a.index - b.index)) {
    const lead = leadIn(sentence);
    if (!lead) continue;
    const expected = expectedCount(sentence.text);
    const inline = sentence.text.slice(lead.colon + 1).trim();
    const { texts, notes } = inline === "" ? following(page, sentence, expected) : inlineList(inline);
    if (texts.length === 0) continue;
    const value = texts.map((text): Outcome => ({ type: lead.type, text }));
    return {
      value,
      facts: texts.map((text, at) => stated(`/outcomes/${at}`, text)),
      notes: [...notes, ...differs(expected, texts.length)],
    };
  }
  return NOTHING;
}

function leadIn({ text }: Sentence): { type: OutcomeType; colon: number } | undefined {
  const colon = text.search(/:(?!\S*\/)/);
  if (colon < 0) return undefined;
  const before = text.slice(0, colon);
  const noun = LEAD.exec(before)?.groups?.noun?.toLowerCase();
  if (noun !== undefined && (DID.test(before) || before.split(" ").length < 6))
    return { type: TYPES[noun.replace(/s$/, "")] ?? "other", colon };
  const verb = AGREED.exec(before)?.[0].split(/\s/)[0]?.toLowerCase();
  return verb === undefined ? undefined : { type: VERB_TYPES[verb] ?? "other", colon };
}

function expectedCount(text: string): number | undefined {
  const number = STATED.exec(text)?.groups?.number;
  const count = number === undefined ? undefined : readNumber(number);
  return count !== undefined && count > 0 && count < 100 ? count : undefined;
}

function inlineList(inline: string): { texts: string[]; notes: Note[] } {
  return { texts: inline.includes(";") ? splitList(inline) : [], notes: [] };
}

function following(
  page: Page,
  lead: Sentence,
  expected: number | undefined,
): { texts: string[]; notes: Note[] } {
  const taken: TextPiece[] = [];
  for (const piece of page.pieces.slice(lead.piece + 1)) {
    if (piece.kind !== "text" || isDocumentLine(piece.text) || /^h\d/.test(piece.style)) break;
    const inList = piece.listItem !== undefined;
    if (taken[0] ? (taken[0].listItem !== undefined) !== inList : false) break;
    if (!inList && (taken.length === expected || NARRATIVE.test(piece.text))) break;
    taken.push(piece);
  }
  const bounded =
    expected !== undefined ||
    taken[0]?.listItem !== undefined ||
    taken.every((piece) => ENUMERATOR.test(piece.text));
  const notes = bounded
    ? []
    : [
        warning(
          "end-of-outcomes-unclear",
          "/outcomes",
          "The page does not say how many there are, nor where they end.",
          0.6,
        ),
      ];
  return {
    texts: taken.map((piece) => piece.text.replace(ENUMERATOR, "")),
    notes: taken.length === 0 ? [] : notes,
  };
}

const ENUMERATOR = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/u;

function differs(expected: number | undefined, found: number): Note[] {
  if (expected === undefined || expected === found) return [];
  return [
    warning(
      "outcome-count-differs",
      "/outcomes",
      `The page speaks of ${expected}, and ${found} were found.`,
      0.6,
    ),
  ];
}
