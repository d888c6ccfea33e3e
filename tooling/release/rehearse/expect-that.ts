import { ReleaseError } from "../release-error.ts";

/** Ends the rehearsal with a message when something does not hold. */
export function expectThat(holds: boolean, message: string): asserts holds {
  if (!holds) throw new ReleaseError("rehearsal-failed", message);
}

/** That two values are the same as JSON. */
export function expectSame(found: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  expectThat(left === right, `${what}: expected ${right}, found ${left}.`);
}
