import type { ListLanguage, PluralLabel } from "./language.ts";

/** `fill("{n} pages", { n: "3" })` is `"3 pages"`; a place without a value stays. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  const { texts, names } = partsOf(label);
  let out = texts[0] as string;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    out += (Object.hasOwn(values, name) ? values[name] : `{${name}}`) + (texts[index + 1] as string);
  }
  return out;
}

/** A label by number, in the form the language asks for. */
export function count(label: PluralLabel, value: number, language: ListLanguage): string {
  const text = label[language.plural(value)] ?? label.other;
  const at = text.indexOf("{n}");
  return at === -1 ? text : `${text.slice(0, at)}${language.number(value)}${text.slice(at + 3)}`;
}

/** A label taken apart: the texts, and the names of the places between them. */
export interface LabelParts {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

// Labels are few, and each is filled for every row.
const KNOWN = new Map<string, LabelParts>();

/** The parts of a label, worked out once a label. */
export function partsOf(label: string): LabelParts {
  let parts = KNOWN.get(label);
  if (!parts) {
    const split = label.split(/\{(\w+)\}/);
    parts = {
      texts: split.filter((_, index) => index % 2 === 0),
      names: split.filter((_, index) => index % 2 === 1),
    };
    KNOWN.set(label, parts);
  }
  return parts;
}
