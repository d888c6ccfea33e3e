import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { americanDates } from "./american-dates.ts";
import { arabicRules } from "./arabic.ts";
import { chineseRules } from "./chinese.ts";
import { englishDates } from "./english-dates.ts";
import { englishNumbers } from "./english-numbers.ts";
import { englishRanges } from "./english-ranges.ts";
import { englishSpelling } from "./english-spelling.ts";
import { englishTimes } from "./english-times.ts";
import { frenchRules } from "./french.ts";
import { checkImages } from "./images.ts";
import { linkWords } from "./link-words.ts";
import { checkOutlines } from "./outlines.ts";
import { type PlacedText, pathAt } from "./placed-text.ts";
import { relativeDates } from "./relative-dates.ts";
import { russianRules } from "./russian.ts";
import { withoutQuoted } from "./set-aside.ts";
import { spacing } from "./spacing.ts";
import { spanishRules } from "./spanish.ts";
import type { Finding, StyleRule } from "./style-rule.ts";
import { textsOf } from "./texts-of.ts";
import { titles } from "./titles.ts";
import { checkZones } from "./zones.ts";

/** Options of `checkStyle`. */
export interface StyleOptions {
  /** Codes of rules that are not asked for. */
  readonly except?: readonly string[];
}

/** Of one subject, the first rule that sees some words has them. */
const SUBJECTS: readonly (readonly StyleRule[])[] = [
  [...americanDates, ...englishRanges, ...englishDates, ...relativeDates],
  englishTimes,
  englishSpelling,
  englishNumbers,
  frenchRules,
  spanishRules,
  russianRules,
  arabicRules,
  chineseRules,
  linkWords,
  titles,
  spacing,
];

/**
 * How the texts of an item depart from the editorial style of the United Nations, as warnings; each names its rule's
 * source. Words carried over from a source (`asPrinted`, `source`, `archive`), quotations, addresses, code and the
 * names of other works are left as they are.
 *
 * @example checkStyle(item)[0].hint // "Write “12–13 November”. Source: OCHA Editorial Style Guide (2015), …"
 */
export function checkStyle(item: ItemInput, { except = [] }: StyleOptions = {}): Fault[] {
  if (typeof item !== "object" || item === null) return [];
  const found = [
    ...textsOf(item).flatMap(checkText),
    ...checkZones(item),
    ...checkImages(item),
    ...checkOutlines(item),
  ];
  return except.length === 0 ? found : found.filter((fault) => !except.includes(fault.code));
}

function checkText(placed: PlacedText): Fault[] {
  const language = String(placed.lang).split("-", 1)[0]?.toLowerCase() ?? "";
  const text = placed.looked ?? placed.text;
  const looked = placed.role === "link" ? text : withoutQuoted(text);
  const besideLinks = placed.besideLinks === undefined ? looked : withoutQuoted(placed.besideLinks);
  return SUBJECTS.flatMap((rules) => {
    const taken = new Uint8Array(placed.text.length);
    return rules.flatMap((rule) => {
      if (!(rule.languages?.includes(language) ?? true)) return [];
      if (!(rule.roles?.includes(placed.role) ?? placed.role !== "link")) return [];
      return rule
        .find(rule.besideLinks ? besideLinks : looked)
        .filter(({ at, words }) => take(taken, at, at + words.length))
        .map((finding) => faultOf(rule, finding, placed));
    });
  });
}

/** Whether no character of a stretch was taken before; now all are. */
function take(taken: Uint8Array, from: number, to: number): boolean {
  if (taken.subarray(from, to).includes(1)) return false;
  taken.fill(1, from, to);
  return true;
}

function faultOf(rule: StyleRule, { at, words, better }: Finding, placed: PlacedText): Fault {
  const received = placed.text.slice(at, at + words.length).trim();
  const expected = typeof better === "string" ? better : better.wanted;
  return {
    code: rule.id,
    severity: "warning",
    message: `“${received}” ${rule.problem}.`,
    path: pathAt(placed, at),
    expected,
    received,
    hint: `Write ${typeof better === "string" ? `“${better}”` : expected}. Source: ${rule.source}.`,
  };
}
