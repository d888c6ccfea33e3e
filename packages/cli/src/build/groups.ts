/** Values by what each belongs to, in the order met. */
export function groups<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const own = found.get(key);
      if (own) own.push(value);
      else found.set(key, [value]);
    }
  }
  return found;
}
