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
