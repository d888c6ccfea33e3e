import type { ListLanguage, PluralLabel } from "./language.ts";

/** `fill("{n} pages", { n: "3" })` is `"3 pages"`; a place without a value stays. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return pieces(
    label,
    values,
    (text) => text,
    (value) => value,
  );
}

/** A label by number, in the form the language asks for. */
export function count(label: PluralLabel, value: number, language: ListLanguage): string {
  const text = label[language.plural(value)] ?? label.other;
  const at = text.indexOf("{n}");
  return at === -1 ? text : `${text.slice(0, at)}${language.number(value)}${text.slice(at + 3)}`;
}

/** The texts of a label and the values of its places, each written, one after another. */
export function pieces<Value>(
  label: string,
  values: Readonly<Record<string, Value>>,
  text: (text: string) => string,
  write: (value: Value) => string,
): string {
  let out = "";
  let from = 0;
  for (;;) {
    const open = label.indexOf("{", from);
    const close = open === -1 ? -1 : label.indexOf("}", open);
    if (close === -1) return from === 0 ? text(label) : out + text(label.slice(from));
    const name = label.slice(open + 1, close);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    out +=
      value === undefined ? text(label.slice(from, close + 1)) : text(label.slice(from, open)) + write(value);
    from = close + 1;
  }
}
