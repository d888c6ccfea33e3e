import { ReleaseError } from "../release-error.ts";

/** Ends the rehearsal with a message when something does not hold. */
export function expectThat(holds: boolean, message: string): asserts holds {
  if (!holds) throw new ReleaseError("rehearsal-failed", message);
}
