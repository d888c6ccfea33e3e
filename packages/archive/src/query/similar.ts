/** Whether two words differ by at most one letter more, less, or other, or by two neighbours in turned order. */
export function oneOff(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  if (long.length > short.length) return start + end >= short.length;
  const differing = short.length - start - end;
  if (differing <= 1) return true;
  return differing === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** A term of the index, and how common it is: the number of binary digits of its count of items. */
export interface KnownTerm {
  readonly term: string;
  readonly rank: number;
}

export const rankOf = (count: number): number => 32 - Math.clz32(count);

const MOST = 8;

/** The terms that are meant, the commonest first, in the order of their letters where they are equally common. */
export function bestOf(found: readonly KnownTerm[]): string[] {
  return [...found]
    .sort((a, b) => b.rank - a.rank || (a.term < b.term ? -1 : 1))
    .filter(({ term }, index, all) => all.findIndex((each) => each.term === term) === index)
    .slice(0, MOST)
    .map(({ term }) => term);
}
