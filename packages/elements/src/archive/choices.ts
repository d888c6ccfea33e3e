import type { Answer, FacetName, Labels } from "@event-content/archive/browse";
import type { Choice, FilterForm } from "@event-content/renderer";
import { CHOICE_FIELDS, type ChoiceField } from "@event-content/renderer/archive";
import { type Asked, FIELDS } from "./asked.ts";

/** What a reader may ask for, field by field. */
export interface ChoiceWords {
  /** The language of the page, which may be any text. */
  readonly lang: string;
  /** That of the interface, whose order is taken. */
  readonly tag: string;
  readonly labels: Labels;
  readonly countryName: (code: string) => string | undefined;
  /** Names of regions, where they are loaded. */
  readonly regions: Readonly<Record<string, string>> | undefined;
}

/**
 * The choices of the fields that are offered: what the whole archive has, so that a choice can be changed for another;
 * with how many of the present answer have each, where that is known exactly.
 *
 * @param all the answer without the reader's own question
 * @param now the answer to it
 */
export function choicesOf(
  fields: readonly string[],
  all: Answer,
  now: Answer,
  asked: Asked,
  words: ChoiceWords,
): NonNullable<FilterForm["choices"]> {
  const choices: Partial<Record<ChoiceField, readonly Choice[]>> = {};
  for (const name of CHOICE_FIELDS) {
    const facet = (FIELDS[name] ?? name) as FacetName;
    const values = all.facets[facet];
    if (!fields.includes(name) || (values.length < 2 && !asked[name])) continue;
    const counts = new Map(now.facets[facet].map((each) => [String(each.value), each.count]));
    const exact =
      now.total.relation === "eq" && [...counts.values()].every(({ relation }) => relation === "eq");
    const listed = values.map(({ value }): Choice => {
      const text = String(value);
      const label = labelOf(name, text, words);
      const count = exact && !asked[name] ? { count: counts.get(text)?.value ?? 0 } : {};
      return { value: text, ...(label !== undefined && { label }), ...count };
    });
    choices[name] = inOrder(listed, name, words.tag);
  }
  return choices;
}

function labelOf(
  name: ChoiceField,
  value: string,
  { lang, labels, countryName, regions }: ChoiceWords,
): string | undefined {
  if (name === "country") return countryName(value);
  const own = labels[(FIELDS[name] ?? `${name}s`) as keyof Labels]?.[value];
  const label = own ?? (name === "region" ? regions?.[value] : undefined);
  if (typeof label === "string") return label;
  if (typeof label !== "object" || label === null) return undefined;
  const texts = label as Readonly<Record<string, string>>;
  return texts[lang] ?? texts[lang.replace(/-.*/, "")] ?? texts.en ?? Object.values(texts)[0];
}

/** Years from the last; what has a name of its own by that name, goals by number; the rest as they come, the commonest first. */
function inOrder(choices: readonly Choice[], name: ChoiceField, tag: string): readonly Choice[] {
  if (name === "year") return [...choices].sort((a, b) => Number(b.value) - Number(a.value));
  if (!FIELDS[name]) return choices;
  const named = (choice: Choice): string => choice.label ?? choice.value;
  return [...choices].sort((a, b) => named(a).localeCompare(named(b), tag, { numeric: true }));
}
