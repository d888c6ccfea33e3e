import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Stage } from "./build-stage.ts";
import { checkStranger } from "./check-stranger.ts";
import { expectSame } from "./expect-same.ts";
import { expectShown } from "./expect-shown.ts";
import { expectThat } from "./expect-that.ts";
import type { Claims } from "./start-claims.ts";
import { succeed } from "./succeed.ts";

const TAG = "pr-7";
const HERE = { repo: { full_name: "event-content/event-content" } };

async function selectSnapshot(stage: Stage): Promise<string> {
  const event = { pull_request: { number: 7, labels: [{ name: "snapshot" }], head: HERE, base: HERE } };
  const file = path.join(stage.clone, "..", "event.json");
  writeFileSync(file, JSON.stringify(event));
  const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file };
  const { stdout } = await stage.step(["select-mode"], env);
  expectSame(stdout.trim(), `mode=snapshot\ntag=${TAG}`, "What the workflow selects for the pull request");
  return stdout.trim().replace("\n", ", ");
}

/** A pull request with the label `snapshot` is published under its own tag, and `latest` stays. */
export async function rehearseSnapshot(stage: Stage, latest: string, { claim }: Claims): Promise<void> {
  let version = "";
  await claim("a labelled pull request asks for a snapshot", async () => {
    await stage.addChangeset("@event-content/archive", "minor", "A rehearsed addition.");
    return selectSnapshot(stage);
  });
  await claim("the snapshot is published under its tag, latest stays", async () => {
    await succeed(stage, "version", "--tag", TAG);
    version = stage.packages()[0]?.version ?? "";
    stage.keepBuild();
    await succeed(stage, "pack", "--tag", TAG);
    await succeed(stage, "publish");
    expectThat(version.startsWith(`0.0.0-${TAG}-`), `${version} is no version of a snapshot.`);
    await expectShown(stage, TAG, version);
    await expectShown(stage, "latest", latest);
    return `${TAG}: ${version.slice(0, 21)}…, latest: ${latest}`;
  });
  await claim("a stranger gets the whole snapshot by its tag", () =>
    checkStranger(stage, "tester", TAG, version),
  );
  await stage.git("checkout", "--quiet", "--force", "HEAD~1");
  await stage.git("switch", "--quiet", "--force-create", "main");
}
