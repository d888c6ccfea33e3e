import type { ListLanguage, PluralLabel } from "./language.ts";

// Labels are few, and each is filled for every row.
const KNOWN = new Map<string, readonly string[]>();

/** `fill("{n} pages", { n: "3" })` is `"3 pages"`; a place without a value stays. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  let parts = KNOWN.get(label);
  if (!parts) {
    // Texts, and between them the names of the places.
    parts = label.split(/\{(\w+)\}/);
    KNOWN.set(label, parts);
  }
  let out = "";
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    out += index % 2 === 0 ? part : (values[part] ?? `{${part}}`);
  }
  return out;
}

/** A label by number, in the form the language asks for. */
export function count(label: PluralLabel, value: number, language: ListLanguage): string {
  return (label[language.plural(value)] ?? label.other).replace("{n}", language.number(value));
}
