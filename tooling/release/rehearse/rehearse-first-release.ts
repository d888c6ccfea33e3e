import { readFileSync } from "node:fs";
import path from "node:path";
import { changelogSection } from "../changelog-section.ts";
import { pendingChangesets } from "../pending-changesets.ts";
import type { Stage } from "./build-stage.ts";
import { checkStranger } from "./check-stranger.ts";
import { expectMode } from "./expect-mode.ts";
import { expectSame } from "./expect-same.ts";
import { expectShown } from "./expect-shown.ts";
import { expectThat } from "./expect-that.ts";
import { makeVersion } from "./make-version.ts";
import type { Claims } from "./start-claims.ts";
import { succeed } from "./succeed.ts";

const TEXT = "A rehearsed correction.";

async function checkChangelogs(stage: Stage, version: string): Promise<string> {
  const packages = stage.packages();
  for (const { name, folder } of packages) {
    const section = changelogSection(folder, version);
    expectThat(section !== undefined, `The changelog of ${name} does not name ${version}.`);
    if (name.endsWith("/schema")) expectThat(section.includes(TEXT), `${name}'s changelog lacks "${TEXT}".`);
  }
  expectSame(pendingChangesets(stage.clone), [], "Changesets left after the version");
  return `${packages.length} changelogs name ${version}`;
}

/** From a changeset to packages that strangers use, and a second run that has nothing to do. */
export async function rehearseFirstRelease(stage: Stage, { claim }: Claims): Promise<string> {
  let version = "";
  await claim("a clone installs from its lockfile", async () =>
    stage.script("release", "check").then(() => "changesets and workflows are in order"),
  );
  await claim("a changeset asks for a release", async () => {
    await stage.addChangeset("@event-content/schema", "patch", TEXT);
    return expectMode(stage, "version");
  });
  await claim("the changesets become one version of all packages", async () => {
    const before = stage.packages()[0]?.version;
    version = await makeVersion(stage);
    expectThat(version !== before, `The version is still ${before}.`);
    return `${before} -> ${version}`;
  });
  await claim("every changelog tells it, and no changeset is left", () => checkChangelogs(stage, version));
  await claim("the files of the version pass the linter", () => stage.script("lint").then(() => "passed"));
  await claim("a merged version asks to be published", () => expectMode(stage, "publish"));
  await claim("it builds and packs", async () => {
    await stage.script("build");
    await succeed(stage, "pack");
    const { packages } = JSON.parse(readFileSync(path.join(stage.clone, "release/release.json"), "utf8"));
    return `${packages.length} tarballs`;
  });
  await claim("every package is published as latest", async () => {
    await succeed(stage, "publish");
    expectSame(stage.registry.taken.length, stage.packages().length, "Versions the registry took");
    await expectShown(stage, "latest", version);
    return stage.registry.taken.join(", ").replaceAll("@event-content/", "");
  });
  await claim("a stranger installs and uses it", () => checkStranger(stage, "stranger", "latest", version));
  await claim("publishing again does nothing", async () => {
    const before = stage.registry.taken.length;
    const output = await succeed(stage, "publish");
    expectSame(stage.registry.taken.length, before, "Versions the registry took");
    await expectMode(stage, "none");
    return `${output.match(/^there /gm)?.length} were there, 0 sent`;
  });
  return version;
}
