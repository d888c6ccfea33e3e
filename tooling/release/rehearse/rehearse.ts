import { run } from "../run.ts";
import { buildStage } from "./build-stage.ts";
import { rehearseFirstRelease } from "./rehearse-first-release.ts";
import { rehearseMajorRelease } from "./rehearse-major-release.ts";
import { rehearseSnapshot } from "./rehearse-snapshot.ts";
import { startClaims } from "./start-claims.ts";

/**
 * Plays releases of the last commit, with the programs the workflows call, in a clone and against a registry of this machine.
 * Writes a table and, as the last line, how many claims hold. The first that does not ends it.
 */
export async function rehearse(root: string): Promise<void> {
  const claims = startClaims((line) => console.log(line));
  const start = performance.now();
  const changes = await run("git", ["status", "--porcelain"], { cwd: root });
  if (changes) console.log("The last commit is rehearsed; what is not committed is left out.");
  const stage = await buildStage(root);
  try {
    const version = await rehearseFirstRelease(stage, claims);
    await rehearseSnapshot(stage, version, claims);
    await rehearseMajorRelease(stage, claims);
    console.log(`\n${claims.table()}\n\n${((performance.now() - start) / 1000).toFixed(0)} s`);
    console.log(`${claims.held} passed, 0 failed`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`\nThe rehearsal stopped after ${claims.held} claims:\n${reason}`);
    console.log(`${claims.held} passed, 1 failed`);
    process.exitCode = 1;
  } finally {
    await stage.close();
  }
}
