import { changelogSection } from "../changelog-section.ts";
import type { Stage } from "./build-stage.ts";
import { checkStranger } from "./check-stranger.ts";
import { expectMode } from "./expect-mode.ts";
import { expectSame } from "./expect-same.ts";
import { expectShown } from "./expect-shown.ts";
import { expectThat } from "./expect-that.ts";
import { makeVersion } from "./make-version.ts";
import type { Claims } from "./start-claims.ts";
import { succeed } from "./succeed.ts";

const LEFT_AFTER = 2;

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

async function stopHalfWay(stage: Stage, version: string): Promise<string> {
  stage.registry.failAfter(LEFT_AFTER);
  const { status, output } = await stage.step(["publish", "--patience", "2"]);
  expectSame(status, 1, "The status of a publish step whose registry is gone");
  expectThat(
    output.includes("run the same command again"),
    `The message does not say how to go on:\n${output}`,
  );
  await stage.registry.recover();
  const there = stage.registry.taken.filter((one) => one.endsWith(`@${version}`));
  expectSame(there.length, LEFT_AFTER, "Packages published before the registry was gone");
  return `${LEFT_AFTER} of ${stage.packages().length} published, status 1`;
}

async function finish(stage: Stage, version: string): Promise<string> {
  const output = await succeed(stage, "publish");
  const names = stage.packages().map(({ name }) => `${name}@${version}`);
  const counts = countBy(stage.registry.taken.filter((one) => one.endsWith(`@${version}`)));
  expectSame(
    names.map((name) => counts[name]),
    names.map(() => 1),
    "How often each package was published",
  );
  await expectShown(stage, "latest", version);
  return `${output.match(/^there /gm)?.length} were there, ${output.match(/^published /gm)?.length} published`;
}

/** A change that breaks raises the major of all packages; its release stops half-way, and is finished by the same command. */
export async function rehearseMajorRelease(stage: Stage, { claim }: Claims): Promise<void> {
  const [before = ""] = (stage.packages()[0]?.version ?? "").split(".");
  let version = "";
  await claim("a change that breaks makes a major of all packages", async () => {
    await stage.addChangeset("@event-content/schema", "major", "A rehearsed break.");
    version = await makeVersion(stage);
    expectSame(version, `${Number(before) + 1}.0.0`, "The version after a major change");
    const schema = stage.packages().find(({ name }) => name.endsWith("/schema"));
    const section = changelogSection(schema?.folder ?? "", version) ?? "";
    expectThat(
      section.includes("### Major Changes"),
      `The changelog of schema shows no major change:\n${section}`,
    );
    return `${stage.packages().length} packages at ${version}`;
  });
  await claim("the registry goes down after two packages: the step stops and says how to go on", async () => {
    stage.keepBuild();
    await succeed(stage, "pack");
    return stopHalfWay(stage, version);
  });
  await claim("another release does not begin before that one is finished", async () => {
    await stage.addChangeset("@event-content/cli", "patch", "A rehearsed correction, later.");
    const { status, output } = await stage.step(["select-mode"]);
    expectSame(status, 1, "The status of select-mode");
    expectThat(output.includes("stopped half-way"), `The message does not name the release:\n${output}`);
    return "select-mode ends with status 1";
  });
  await claim("the same command finishes it: every package once", () => finish(stage, version));
  await claim("a stranger installs the major", () => checkStranger(stage, "later", "latest", version));
  await claim("then the later changeset asks for the next release", () => expectMode(stage, "version"));
}
