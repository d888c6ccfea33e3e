import type { Tense } from "../dates/infer-year.ts";
import { EVENT_NOUN, EVENT_NOUNS } from "./event-nouns.ts";

/** How a sentence speaks of a gathering. */
export interface EventPhrase {
  readonly noun: string;
  readonly type: string;
  /** Where the noun stands. */
  readonly at: number;
  readonly tense: Tense;
}

const GAP = "[^.;:\\uE000]";
const ADVERB = "(?:\\w+ly|also|now|today|yesterday|recently|jointly|first|officially|originally)";
const PASSIVE = `(?:held|hosted|organi[sz]ed|co-?organi[sz]ed|convened|opened|attended|inaugurated|chaired|sponsored|arranged|conducted|scheduled|planned|postponed|cancelled|canceled|rescheduled|celebrated|concluded|moderated|co-?hosted|facilitated|observed|staged)`;
const PAST = `(?:(?:was|were|has been|have been|had been)(?: ${ADVERB})? ${PASSIVE}|took place|(?:brought|came|drew|gathered|attracted|convened|concluded|opened|closed|ended|began|met|kicked off|united|assembled|started|focus+ed|addressed|discussed|explored|marked)\\b)`;
const FUTURE = `(?:(?:will|shall|is to|are to|is expected to|is due to|is set to)(?: ${ADVERB})? (?:be ${PASSIVE}|take place|convene|open|bring|gather|meet|begin|start|focus|run|address|discuss)|(?:is|are)(?: ${ADVERB})? (?:scheduled|planned|due)|to be (?:held|hosted|organi[sz]ed|convened)|to take place|(?:has|have) been (?:scheduled|planned|postponed|cancelled|canceled))`;
const PRESENT = `(?:is|are)(?: being)?(?: ${ADVERB})? (?:held|hosted|taking place|organi[sz]ed|under way|underway|meeting)|takes place|opens|begins|brings together`;
const ACTIVE_PAST =
  "(?:held|hosted|organi[sz]ed|co-?organi[sz]ed|convened|co-?hosted|co-?convened|opened|conducted|staged|sponsored)";
const ACTIVE_FUTURE =
  "(?:(?:will|shall|is to|are to|is due to|plans? to|intends? to)(?: \\w+ly| jointly| also)? (?:be )?(?:hold|host|organi[sz]e|co-?organi[sz]e|convene|co-?host|conduct|stage|sponsor|holding|hosting|organi[sz]ing|convening)|(?:is|are)(?: \\w+ly)? (?:holding|hosting|organi[sz]ing|convening))";
const GATHER_PAST =
  "(?:gathered|met|convened|assembled|came together|were brought together|participated|took part|attended|joined|have gathered|have met)";
const GATHER_FUTURE =
  "(?:(?:will|are to|is to|are expected to|are due to)(?: \\w+ly)? (?:gather|meet|convene|assemble|come together|participate|take part|attend|join|be brought together))";
const PEOPLE =
  "(?:participants|delegates|representatives|experts|leaders|executives|officials|ministers|members|people|persons|companies|managers|officers|specialists|students|teachers|journalists|professionals|practitioners|stakeholders|academics|scientists|attendees|parliamentarians|judges|mayors|heads|youth|women|men|policy-?makers|decision-?makers|entrepreneurs|investors|businesses|governments|countries|delegations|civil society|farmers|lawyers|citizens|ambassadors|diplomats|scholars|researchers|guests|visitors|observers|trainees|volunteers)";
const ARTICLE =
  "(?:an?|the|its|their|this|our|his|her|one|two|another|what|high-level|first|second|third|annual|regional|national|international)";

interface Pattern {
  readonly expression: RegExp;
  readonly tense: Tense;
}

const pattern = (source: string, tense: Tense): Pattern => ({
  expression: new RegExp(source, "giud"),
  tense,
});
const NOUN = `(?<noun>(?<![\\p{L}-])${EVENT_NOUN}(?![\\p{L}]))`;

const PATTERNS: readonly Pattern[] = [
  pattern(
    `${PEOPLE}\\b${GAP}{0,400}?\\b${GATHER_FUTURE}\\b${GAP}{0,200}?\\b${ARTICLE}\\b${GAP}{0,120}?${NOUN}`,
    "future",
  ),
  pattern(
    `${PEOPLE}\\b${GAP}{0,400}?\\b${GATHER_PAST}\\b${GAP}{0,200}?\\b${ARTICLE}\\b${GAP}{0,120}?${NOUN}`,
    "past",
  ),
  pattern(`${NOUN}${GAP}{0,250}?\\b${FUTURE}`, "future"),
  pattern(`${NOUN}${GAP}{0,250}?\\b${PAST}`, "past"),
  pattern(`${NOUN}${GAP}{0,120}?\\b${PRESENT}`, "unclear"),
  pattern(`\\b${ACTIVE_FUTURE} (?:in ${GAP}{0,40} )?${ARTICLE}\\b${GAP}{0,120}?${NOUN}`, "future"),
  pattern(
    `(?<!be |been |being |was |were |is |are |to )\\b${ACTIVE_PAST} (?:in ${GAP}{0,40} )?${ARTICLE}\\b${GAP}{0,120}?${NOUN}`,
    "past",
  ),
  pattern(
    `(?<!who |which )\\b(?:gathered|met|convened|assembled|came together)\\b${GAP}{0,200}?\\b(?:for|at|in|during|to hold) ${ARTICLE}\\b${GAP}{0,120}?${NOUN}`,
    "past",
  ),
  pattern(`^(?:At|During|In) (?:an?|the|its) ${GAP}{0,120}?${NOUN}`, "past"),
];

const DAY_OBSERVED =
  /(?<![\p{L}-])(?:World|International|United Nations|UN) (?:\p{Lu}[\p{L}'’-]* ){0,3}Day(?: (?:of|for|on|against) [^.;:]{3,80}?)? (?:was|will be|is to be|has been) (?:observed|celebrated|commemorated|marked)\b/u;
const NEXT_NOUN = new RegExp(`^ ${EVENT_NOUN}(?!\\p{L})`, "iu");
const OBLIQUE =
  /(?<![\p{L}-])(?:during|after|before|since|by|until|against|via|through|ahead of|of|from|at|with|about|on|as|between|to|into|in|than|next|previous|earlier|forthcoming|upcoming|last|including|who)\s+(?:(?:the|an?|its|their|his|her|this|that|our|each|every|any)\s+)?(?:[\p{L}\d'’“”"-]+\s+){0,4}$/iu;
const NOT_A_GATHERING =
  /(?:press|news|parallel|plenary|working|working group|group|opening|closing|breakout|break-out|thematic|panel|question[- ]and[- ]answer|inter-?sessional|Islamic|Pacific Islands|World Economic|General|National|Legislative|Parliamentary|Constituent)\s+(?:conference|session|briefing|assembly|forum|meeting)s?$/i;
const AN_ORGAN =
  /^(?:Conference (?:on Trade and Development|on Disarmament)|Conference Board|Forum on Forests|Assembly of Heads)/;

/**
 * The first way a sentence tells of one gathering: who held, hosted or attended it, or that it was or will be held.
 * Expects a sentence from {@link maskForeign}.
 */
export function eventPhrase(sentence: string): EventPhrase | undefined {
  const day = DAY_OBSERVED.exec(sentence);
  if (day)
    return {
      noun: "observance",
      type: "observance",
      at: day.index,
      tense: /\b(?:will|to) be\b/.test(day[0]) ? "future" : "past",
    };
  for (const [order, { expression, tense }] of PATTERNS.entries()) {
    for (const match of sentence.matchAll(expression)) {
      const [first = 0, last = 0] = match.indices?.groups?.noun ?? [];
      const { at, end } = headOf(sentence, first, last);
      if (!isGathering(sentence, at, end)) continue;
      if (
        order >= 2 &&
        order <= 4 &&
        OBLIQUE.test(sentence.slice(0, at)) &&
        !/^(?:At|During|In)\b/.test(sentence)
      )
        continue;
      const noun = sentence.slice(at, end).toLowerCase();
      return { noun, type: EVENT_NOUNS[noun] ?? "other", at, tense };
    }
  }
  return undefined;
}

/** The last noun of "training workshop" says what it is. */
function headOf(sentence: string, at: number, end: number): { at: number; end: number } {
  const next = NEXT_NOUN.exec(sentence.slice(end));
  if (!next || /^ (?:session|briefing|exhibit)/i.test(next[0])) return { at, end };
  return { at: end + 1, end: end + next[0].length };
}

function isGathering(sentence: string, at: number, end: number): boolean {
  return !NOT_A_GATHERING.test(sentence.slice(0, end)) && !AN_ORGAN.test(sentence.slice(at));
}
