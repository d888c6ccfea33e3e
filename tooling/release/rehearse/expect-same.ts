import { expectThat } from "./expect-that.ts";

/** That two values are the same as JSON. */
export function expectSame(found: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  expectThat(left === right, `${what}: expected ${right}, found ${left}.`);
}
