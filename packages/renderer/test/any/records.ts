import fc from "fast-check";

export const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });

/** An object with the required keys, and with any others of the model. */
export const partial = (
  model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<Record<string, unknown>> => fc.record(model, { requiredKeys });
