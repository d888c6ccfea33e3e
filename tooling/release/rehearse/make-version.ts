import type { Stage } from "./build-stage.ts";
import { succeed } from "./succeed.ts";

/** Makes a version of what waits, and commits it, as the merged pull request does. */
export async function makeVersion(stage: Stage): Promise<string> {
  await succeed(stage, "version");
  await stage.git("add", "--all");
  const version = stage.packages()[0]?.version ?? "";
  await stage.git("commit", "--quiet", "--message", `Release ${version}`);
  return version;
}
