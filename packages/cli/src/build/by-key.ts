/** By the keys: numbers by their size, words by their letters. */
export function byKey<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : 1)));
}
