/** How the text of an attribute becomes the value of a property, and back. */
export interface AttributeKind<Value> {
  readonly read: (text: string | null | undefined) => Value;
  readonly write: (value: Value) => string | null;
  /** Whether the attribute may say that. */
  readonly isRight: (text: string) => boolean;
  /** What it may say, where that is not the same for all attributes of this form. */
  readonly expected?: string;
}

/** A text; "" where the attribute is missing. */
export const text: AttributeKind<string> = {
  read: (given) => given ?? "",
  write: (value) => (value ? String(value) : null),
  isRight: () => true,
};

/** One of some words; the first of them where the attribute is missing or says something else. */
export function choice<Word extends string>(...words: readonly [Word, ...Word[]]): AttributeKind<Word> {
  return {
    read: (given) => words.find((word) => word === given) ?? words[0],
    write: (value) => (value === words[0] ? null : value),
    isRight: (given) => words.includes(given as Word),
    expected: words.join(", "),
  };
}

/** A whole number from `least` to `most`; `usual` where the attribute is missing or is none. */
export function whole(usual: number, least: number, most: number): AttributeKind<number> {
  const isRight = (given: string | null | undefined): boolean =>
    /^\d{1,9}$/.test(given ?? "") && Number(given) >= least && Number(given) <= most;
  return {
    read: (given) => (isRight(given) ? Number(given) : usual),
    write: (value) => (value === usual ? null : String(value)),
    isRight,
    expected: `a whole number from ${least} to ${most}`,
  };
}

/** A text of some form; "" where the attribute is missing or has another. */
export function formed(isRight: (given: string) => boolean): AttributeKind<string> {
  return { ...text, read: (given) => (given && isRight(given) ? given : ""), isRight };
}

/** Words with commas or spaces between them, each of some form; "" where the attribute is missing or one has another. */
export function listed(form: RegExp): AttributeKind<string> {
  return formed((given) => given.split(/[\s,]+/).every((each) => !each || form.test(each)));
}
