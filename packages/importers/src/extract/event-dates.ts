import type { EventInput, Fact, Note } from "@event-content/schema";
import { readEdtf } from "@event-content/schema/core";
import type { DateMention, DatePoint } from "../dates/date-mention.ts";
import { edtfOf } from "../dates/edtf-of.ts";
import { findDates } from "../dates/find-dates.ts";
import { inferYear, type Tense } from "../dates/infer-year.ts";
import type { EventEvidence, EventSentence } from "./event-evidence.ts";
import { governingWord } from "./governing-word.ts";
import { LAST_DAY } from "./last-day-pattern.ts";
import { NOTHING } from "./nothing.ts";
import type { Published } from "./published.ts";
import type { Reading } from "./reading.ts";
import { warning } from "./warning.ts";
import { YEAR_ONLY } from "./year-only-pattern.ts";

type Dates = NonNullable<EventInput["dates"]>;

interface Chosen {
  readonly sentence: EventSentence;
  readonly mention: DateMention;
}

/** When the event was or will be. A year that is not printed is taken from the day of publication, or stays `XXXX`. */
export function readEventDates(evidence: EventEvidence, published: Published | undefined): Reading<Dates> {
  const chosen = choose(evidence);
  if (!chosen) return { facts: [], notes: lastDayOnly(evidence) };
  const { mention, sentence } = chosen;
  if (mention.impossible) {
    return {
      facts: [],
      notes: [warning("impossible-date", "/dates", `"${mention.text}" cannot be a date of the calendar.`, 1)],
    };
  }
  const year = mention.start.year === undefined ? yearOf(mention, published, evidence.tense) : undefined;
  const dates = datesOf(mention, year, published);
  if (!dates) return NOTHING;
  const basis = year === undefined || !published ? {} : { reason: published.yearReason };
  const fact = (path: string): Fact => ({
    path,
    quote: sentence.text,
    basis: year === undefined ? "stated" : "inferred",
    ...basis,
  });
  return {
    value: dates,
    facts: [fact("/dates/start"), ...(dates.end === undefined ? [] : [fact("/dates/end")])],
    notes: [...yearNotes(mention, year, published), ...otherNotes(mention, evidence, chosen)],
  };
}

function choose({ primary, sentences }: EventEvidence): Chosen | undefined {
  const labelled = sentences.find(
    ({ text, masked, dates }) =>
      (/^(?:dates?|when)\s*:/i.test(text) || (masked === `held in ${text}` && primary.dates.length === 0)) &&
      dates.length > 0,
  );
  const tied = sentences.filter(
    (each) =>
      each === primary ||
      each.dates.some(
        (mention) =>
          governingWord(each.masked, mention.index) === "gathering" || opensGathering(each, mention),
      ),
  );
  for (const sentence of [labelled, primary, ...tied]) {
    const mention = sentence && best(sentence.dates);
    if (sentence && mention) return { sentence, mention };
  }
  const years = tied.flatMap((sentence) => yearOnly(sentence) ?? []);
  return years[0];
}

const PEOPLE_MEET =
  /^[^.;]*?\b(?:gathered|met|convened|came together|were brought together|attended|took part|participated|will (?:gather|meet|convene|come together|take part))\b/iu;

/** "From 30 June to 2 July, fifty experts met in Geneva": the days come first, and people meet on them. */
function opensGathering({ masked }: EventSentence, { index, text }: DateMention): boolean {
  return (
    /^(?:On|From|Between|In|During)?\s*$/iu.test(masked.slice(0, index)) &&
    PEOPLE_MEET.test(masked.slice(index + text.length))
  );
}

function best(dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((mention) => mention.start.day !== undefined) ?? dates[0];
}

/** "The forum was held in Nairobi in 1999." */
function yearOnly(sentence: EventSentence): Chosen | undefined {
  for (const match of sentence.masked.matchAll(YEAR_ONLY)) {
    if (governingWord(sentence.masked, match.index) !== "gathering") continue;
    const text = match.groups?.year ?? "";
    return { sentence, mention: { index: match.index, text, start: { year: Number(text) } } };
  }
  return undefined;
}

/** "The Dialogue concluded on 9 December": the first day is not said. */
function lastDayOnly({ sentences }: EventEvidence): Note[] {
  for (const { masked } of sentences.slice(0, 3)) {
    const words = findDates(masked).find((mention) => LAST_DAY.test(masked.slice(0, mention.index)))?.text;
    if (words !== undefined)
      return [
        warning(
          "first-day-not-stated",
          "/dates",
          `The page says only that the event ended on "${words}".`,
          0.8,
        ),
      ];
  }
  return [];
}

function yearOf(mention: DateMention, published: Published | undefined, tense: Tense): number | undefined {
  return published && inferYear(mention.start, mention.end, published.date, tense);
}

function datesOf(
  mention: DateMention,
  year: number | undefined,
  published: Published | undefined,
): Dates | undefined {
  const date = (point: DatePoint): string => {
    const crosses = year !== undefined && (point.month ?? 0) < (mention.start.month ?? 0) ? 1 : 0;
    return edtfOf({ ...point, year: point.year ?? (year === undefined ? undefined : year + crosses) });
  };
  const start = date(mention.start) + (mention.approximate ? "~" : "");
  const end = mention.end && date(mention.end);
  if (!readEdtf(start).ok || (end !== undefined && !readEdtf(end).ok)) return undefined;
  return {
    start,
    ...(end !== undefined && { end }),
    ...(mention.days && { days: mention.days.map((day) => ({ start: date(day) })) }),
    asPrinted: mention.text,
    basis:
      year !== undefined && published
        ? { kind: "inferred", reason: published.yearReason }
        : { kind: "stated" },
  };
}

function yearNotes(mention: DateMention, year: number | undefined, published: Published | undefined): Note[] {
  if (mention.start.year !== undefined) return [];
  if (year !== undefined && published) {
    return [
      warning(
        "year-inferred",
        "/dates",
        `The page prints "${mention.text}"; ${year} is ${published.yearReason}.`,
        0.9,
      ),
    ];
  }
  return [warning("year-not-stated", "/dates", `The page prints "${mention.text}" and no year.`, 1)];
}

function otherNotes(mention: DateMention, { sentences }: EventEvidence, chosen: Chosen): Note[] {
  const notes: Note[] = [];
  if (mention.approximate)
    notes.push(warning("date-approximate", "/dates/start", `The page prints only "${mention.text}".`, 0.6));
  if (mention.openEnd)
    notes.push(
      warning(
        "last-day-not-stated",
        "/dates/end",
        `The page prints "${mention.text}", without the last day.`,
        0.8,
      ),
    );
  if (mention.ambiguous) {
    notes.push(
      warning(
        "day-month-order",
        "/dates/start",
        `"${mention.text}" was read day first; it could be month first.`,
        0.7,
      ),
    );
  }
  const others = sentences.flatMap(({ masked, dates }) =>
    dates.filter(
      (each) =>
        each !== mention &&
        each.text !== mention.text &&
        each.start.day !== undefined &&
        governingWord(masked, each.index) === "gathering",
    ),
  );
  if (others.length > 0) {
    const words = [...new Set(others.map((each) => `"${each.text}"`))].join(", ");
    notes.push(
      warning(
        "several-dates",
        "/dates",
        `The page also prints ${words}; the dates were read in: ${chosen.sentence.text}`,
        0.7,
      ),
    );
  }
  return notes;
}
