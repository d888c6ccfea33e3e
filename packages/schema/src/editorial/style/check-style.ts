import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { englishDates } from "./english-dates.ts";
import { englishTimes } from "./english-times.ts";
import { englishWords } from "./english-words.ts";
import { linkWords } from "./link-words.ts";
import { otherLanguages } from "./other-languages.ts";
import { checkStructure } from "./structure.ts";
import type { StyleRule } from "./style-rule.ts";
import { type PlacedText, textsOf } from "./texts-of.ts";
import { titles } from "./titles.ts";

/** Options of `checkStyle`. */
export interface StyleOptions {
  /** Codes of rules that are not asked for. */
  readonly except?: readonly string[];
}

const RULES: readonly StyleRule[] = [
  ...englishDates,
  ...englishTimes,
  ...englishWords,
  ...otherLanguages,
  ...linkWords,
  ...titles,
];
// Longer texts are looked at in their first part: a warning there is enough to go and read the rest.
const LONGEST = 20_000;

/**
 * How the texts of an item depart from the editorial style of the United Nations, as warnings; each names its rule's
 * source. Words carried over from a source (`asPrinted`, `source`, `archive`, quotations) are left as they are.
 *
 * @example checkStyle(item)[0].hint // "Write “12–13 November”. Source: OCHA Editorial Style Guide (2015), …"
 */
export function checkStyle(item: ItemInput, { except = [] }: StyleOptions = {}): Fault[] {
  if (typeof item !== "object" || item === null) return [];
  const found = [...textsOf(item).flatMap(checkText), ...checkStructure(item)];
  return except.length === 0 ? found : found.filter((fault) => !except.includes(fault.code));
}

function checkText({ path, text, lang, role }: PlacedText): Fault[] {
  const base = String(lang).split("-", 1)[0]?.toLowerCase() ?? "";
  const looked = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return RULES.filter(
    (rule) => (rule.languages?.includes(base) ?? true) && (rule.roles?.includes(role) ?? true),
  ).flatMap((rule) =>
    rule.find(looked).map(({ words, better }) => ({
      code: rule.id,
      severity: "warning" as const,
      message: `“${words}” ${rule.problem}.`,
      path,
      expected: better,
      received: words,
      hint: `Write ${/^(the|a|another|la|all)\s/.test(better) ? better : `“${better}”`}. Source: ${rule.source}.`,
    })),
  );
}
