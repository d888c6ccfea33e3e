import { ReleaseError } from "./release-error.ts";

/** All jobs of a run succeeded, by what GitHub tells in `needs`; a job that was skipped did not. */
export function ciOk(needs: Readonly<Record<string, { readonly result: string }>>): void {
  const bad = Object.entries(needs).filter(([, { result }]) => result !== "success");
  if (!bad.length && Object.keys(needs).length) return;
  const list = bad.map(([job, { result }]) => `${job}: ${result}`).join(", ") || "no job ran";
  throw new ReleaseError("ci-failed", `Not every job succeeded (${list}). Look at the first that did not.`);
}
