/** How the text of an attribute becomes the value of a property, and back. */
export interface AttributeKind<Value> {
  readonly read: (text: string | null | undefined) => Value;
  readonly write: (value: Value) => string | null;
  /** What a text must be, where not every text is right; undefined where `text` is. */
  readonly expected: (text: string) => string | undefined;
}

/** A text; "" where the attribute is missing. */
export const text: AttributeKind<string> = {
  read: (given) => given ?? "",
  write: (value) => (value ? String(value) : null),
  expected: () => undefined,
};

/** One of some words; the first of them where the attribute is missing or says something else. */
export function choice<Word extends string>(...words: readonly [Word, ...Word[]]): AttributeKind<Word> {
  return {
    read: (given) => words.find((word) => word === given) ?? words[0],
    write: (value) => (value === words[0] ? null : value),
    expected: (given) => (words.includes(given as Word) ? undefined : words.join(", ")),
  };
}

/** A whole number from `least` to `most`; `usual` where the attribute is missing or is none. */
export function whole(usual: number, least: number, most: number): AttributeKind<number> {
  const right = (given: string | null | undefined): boolean =>
    /^\d{1,9}$/.test(given ?? "") && Number(given) >= least && Number(given) <= most;
  return {
    read: (given) => (right(given) ? Number(given) : usual),
    write: (value) => (value === usual ? null : String(value)),
    expected: (given) => (right(given) ? undefined : `a whole number from ${least} to ${most}`),
  };
}

/** A text of some form; "" where the attribute is missing or has another. */
export function formed(form: RegExp | ((given: string) => boolean), expected: string): AttributeKind<string> {
  const right = (given: string): boolean => (form instanceof RegExp ? form.test(given) : form(given));
  return {
    ...text,
    read: (given) => (given && right(given) ? given : ""),
    expected: (given) => (right(given) ? undefined : expected),
  };
}

/** Words with commas or spaces between them, each of some form; "" where the attribute is missing or one has another. */
export function listed(form: RegExp, expected: string): AttributeKind<string> {
  return formed((given) => given.split(/[\s,]+/).every((each) => !each || form.test(each)), expected);
}
