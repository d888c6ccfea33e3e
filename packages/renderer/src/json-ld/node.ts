/** One node of JSON-LD. */
export type Node = { readonly [key: string]: unknown };

/** A node without what is not known. */
export function compact(value: Record<string, unknown>): Node {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) =>
        each !== undefined && each !== "" && each !== false && !(Array.isArray(each) && each.length === 0),
    ),
  );
}

/** One value alone, several as a list, none as nothing. */
export function oneOrMany<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}
