import type { ListLanguage, PluralLabel } from "./language.ts";

/** `fill("{n} pages", { n: "3" })` is `"3 pages"`. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A label by number, in the form the language asks for. */
export function count(label: PluralLabel, value: number, language: ListLanguage): string {
  return fill(label[language.plural(value)] ?? label.other, { n: language.number(value) });
}
