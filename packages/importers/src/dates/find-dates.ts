import { Chrono, en, type ParsedResult, type Parser, type ParsingResult, type Refiner } from "chrono-node";
import type { DateMention } from "./date-mention.ts";
import { PRINTED_DATE } from "./printed-date-pattern.ts";
import { readPrintedDate } from "./read-printed-date.ts";

const NUMERIC = /\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?![\d/])/;
const LONGEST_TEXT = 3000;
const PRINTED = "printed";

/** The forms of UN pages that the library does not read; their meaning is read by {@link readPrintedDate}. */
const printedDateParser: Parser = {
  pattern: () => PRINTED_DATE,
  extract: (context, match) => {
    const index = match.index ?? 0;
    if (insideWord(context.text, index)) return null;
    const result = context.createParsingResult(index, match[0], { month: 1 });
    result.start.addTag(PRINTED);
    return result;
  },
};

const keepPrintedThenLongest: Refiner = {
  refine: (_context, results) => {
    const kept: ParsingResult[] = [];
    const rank = (result: ParsingResult): number => result.text.length + (isPrinted(result) ? 1e6 : 0);
    for (const result of [...results].sort((a, b) => rank(b) - rank(a))) {
      if (!kept.some((other) => overlaps(result, other))) kept.push(result);
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};

/**
 * The dates with a month that stand in a text, in order. Nothing is filled in: a year is there only where it is printed.
 *
 * @example findDates("On November 12-13, some 85 participants")[0]?.text // "November 12-13"
 */
export function findDates(text: string): DateMention[] {
  if (text.length > LONGEST_TEXT || !/\d|January|February|March|April|May|June|July|August|ber/.test(text))
    return [];
  // The library wants a reference for what is not printed; none of what it fills in is read below.
  const reference = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };
  return reader()
    .parse(text, reference)
    .flatMap((result) => mentionOf(result, text) ?? []);
}

let shared: Chrono | undefined;

function reader(): Chrono {
  shared ??= new Chrono({
    parsers: [printedDateParser, ...en.configuration.createConfiguration(true, true).parsers],
    refiners: [keepPrintedThenLongest],
  });
  return shared;
}

function mentionOf(result: ParsedResult, text: string): DateMention | undefined {
  if (insideWord(text, result.index)) return undefined;
  const lead = /^[Ff]rom\s+/.exec(result.text)?.[0].length ?? 0;
  const words = { index: result.index + lead, text: result.text.slice(lead).replace(/[\s,]+$/, "") };
  if (!isPrinted(result)) return otherMention(words, result);
  const printed = readPrintedDate(words.text);
  return printed && { ...words, ...printed };
}

function otherMention(words: { index: number; text: string }, result: ParsedResult): DateMention | undefined {
  const { start } = result;
  const known = (["year", "month", "day"] as const).every((part) => start.isCertain(part));
  if (!known || result.end || !/(?:19|20)\d\d/.test(words.text) || result.tags().has("result/relativeDate"))
    return undefined;
  const point = { year: start.get("year") ?? 0, month: start.get("month") ?? 0, day: start.get("day") ?? 0 };
  return { ...words, start: point, ...(NUMERIC.test(words.text) && point.day <= 12 && { ambiguous: true }) };
}

function isPrinted(result: ParsedResult): boolean {
  return result.tags().has(PRINTED);
}

/** Part of a number, a document symbol or a word: `A/57/12`, `ST/AI/2001/5`. */
function insideWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}/.]$/u.test(text.slice(Math.max(0, index - 1), index));
}

function overlaps(a: ParsingResult, b: ParsingResult): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}
