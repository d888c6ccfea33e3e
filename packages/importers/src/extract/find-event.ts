import { findDates } from "../dates/find-dates.ts";
import type { Tense } from "../dates/infer-year.ts";
import type { Page } from "../read/page.ts";
import { mask } from "../text/mask.ts";
import { DATELINE } from "./dateline-pattern.ts";
import type { EventEvidence, EventSentence } from "./event-evidence.ts";
import { EVENT_NOUN, EVENT_NOUNS } from "./event-nouns.ts";
import { type EventPhrase, eventPhrase } from "./event-phrase.ts";
import { FOLLOWS_UP } from "./follows-up-pattern.ts";
import { governingWord } from "./governing-word.ts";
import { maskForeign } from "./mask-foreign.ts";
import type { Sentence } from "./page-sentences.ts";
import { placeInSentence } from "./place-in-sentence.ts";

interface Candidate {
  readonly sentence: EventSentence;
  readonly phrase: EventPhrase;
  readonly score: number;
}

const ANOTHER =
  /(?:^|[\s(])(?:the )?(?:next|previous|earlier|following|forthcoming|upcoming|subsequent|future|past|last)\s+(?:[\p{L}-]+\s+){0,4}$/iu;
const COUNT =
  /\b\d[\d,]*\b[^.;:]{0,60}\b(?:participants|delegates|representatives|experts|people|leaders|officials)\b/i;
const LINE_OF_EVENT = /^(?:dates?|when|venue|place|where|location)\s*:/i;

/**
 * The event a page tells of, if it tells of one: a sentence in which people gather, or a gathering is held, with a date,
 * a place, a count or a host, or a headline that says the same.
 */
export function findEvent(page: Page, sentences: readonly Sentence[]): EventEvidence | undefined {
  const prepared = sentences.map(prepare);
  const inTitle = nounOf(page.title);
  const candidates = prepared.flatMap((sentence) => candidateOf(sentence, inTitle) ?? []);
  const best = candidates.reduce<Candidate | undefined>(
    (top, each) => (each.score > (top?.score ?? 0) ? each : top),
    undefined,
  );
  const chosen = best ?? announced(prepared, inTitle);
  if (!chosen) return undefined;
  const noun = chosen.phrase.noun;
  return {
    page,
    noun,
    type: chosen.phrase.type,
    tense: tenseOf(chosen, candidates),
    primary: chosen.sentence,
    sentences: [chosen.sentence, ...prepared.filter((each) => each !== chosen.sentence && speaksOfIt(each))],
  };
}

function prepare(sentence: Sentence): EventSentence {
  if (isSubtitle(sentence.text))
    return { ...sentence, masked: `held in ${sentence.text}`, dates: findDates(sentence.text) };
  const masked = maskForeign(mask(mask(sentence.text, DATELINE), FOLLOWS_UP));
  const dates = findDates(masked).filter((mention) => governingWord(masked, mention.index) !== "other");
  return { ...sentence, masked, dates };
}

/** A line of its own with place and days: "Geneva, Switzerland, 12-13 June 2003". */
function isSubtitle(text: string): boolean {
  if (text.length > 120) return false;
  const mention = findDates(text)[0];
  if (!mention?.end || mention.index === 0) return false;
  const around = text.slice(0, mention.index) + text.slice(mention.index + mention.text.length);
  return /^(?:\p{Lu}[\p{L}.'’-]*(?:,? \(?|\)?,? ?$|,)(?:(?:de|da|des|do|la|of|the|el) )?)+[\s.(),]*$/u.test(
    around,
  );
}

function candidateOf(sentence: EventSentence, inTitle: string | undefined): Candidate | undefined {
  const phrase = eventPhrase(sentence.masked);
  if (!phrase) return undefined;
  const hasPlace = placeInSentence(sentence.masked) !== undefined;
  const hasCount = COUNT.test(sentence.masked);
  const evidence =
    (sentence.dates.length > 0 ? 3 : 0) +
    (hasPlace ? 2 : 0) +
    (hasCount || /\bfrom \w+ countries\b/i.test(sentence.masked) ? 1 : 0) +
    (/\b(?:organi[sz]ed|hosted|convened|sponsored) (?:jointly )?by\b/i.test(sentence.masked) ? 1 : 0) +
    (/["“«][^"”»]{8,}["”»]/.test(sentence.masked) ? 1 : 0);
  const early = sentence.piece < 3 ? 2 : 0;
  const named = inTitle !== undefined && sameType(inTitle, phrase.noun) ? 2 : 0;
  if (evidence === 0 || evidence + early + named < 3) return undefined;
  const another = ANOTHER.test(sentence.masked.slice(0, phrase.at)) ? 4 : 0;
  return {
    sentence,
    phrase,
    score: Math.max(0.5, 1 + evidence + early + named - another - sentence.piece * 0.05),
  };
}

/** A page whose headline names the gathering and whose lines or sentences give its date or place. */
function announced(sentences: readonly EventSentence[], inTitle: string | undefined): Candidate | undefined {
  if (inTitle === undefined) return undefined;
  const sentence =
    sentences.find((each) => LINE_OF_EVENT.test(each.text) && each.dates.length > 0) ??
    sentences.find(
      (each) =>
        each.dates.length > 0 && governingWord(each.masked, each.dates[0]?.index ?? 0) === "gathering",
    ) ??
    sentences.slice(0, 4).find((each) => isLineOfDays(each));
  if (!sentence) return undefined;
  const phrase = { noun: inTitle, type: EVENT_NOUNS[inTitle] ?? "other", at: 0, tense: "unclear" as const };
  return { sentence, phrase, score: 1 };
}

/** A line that holds days and names, and says nothing else: "Nairobi, 12-13 June 2003". */
function isLineOfDays({ text, dates }: EventSentence): boolean {
  const range = dates.find((mention) => mention.end);
  if (!range || text.length > 120) return false;
  const around = text.replace(range.text, " ");
  return !/(?<![\p{L}'’-])(?!(?:in|at|from|to|the|of|and|on|held|de|la|by)(?!\p{L}))\p{Ll}/u.test(around);
}

function nounOf(text: string): string | undefined {
  const nouns = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${EVENT_NOUN}(?!\\p{L})`, "giu"))];
  return nouns.at(0)?.[0].toLowerCase();
}

function sameType(a: string, b: string): boolean {
  return EVENT_NOUNS[a] === EVENT_NOUNS[b];
}

function tenseOf(chosen: Candidate, candidates: readonly Candidate[]): Tense {
  const own = chosen.phrase.tense;
  if (own !== "unclear") return own;
  const others = new Set(candidates.map((each) => each.phrase.tense).filter((tense) => tense !== "unclear"));
  return others.size === 1 ? ([...others][0] ?? "unclear") : "unclear";
}

/** Not of the one before or after it. */
function speaksOfIt({ masked }: EventSentence): boolean {
  return !new RegExp(
    `\\b(?:next|previous|earlier|forthcoming|upcoming|subsequent|last)\\s+(?:[\\p{L}-]+\\s+){0,4}${EVENT_NOUN}`,
    "iu",
  ).test(masked);
}
