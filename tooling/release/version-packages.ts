import { checkChangesets } from "./check-changesets.ts";
import { checkClean } from "./check-clean.ts";
import { isSnapshot } from "./is-snapshot.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { readPackages } from "./read-packages.ts";
import { ReleaseError } from "./release-error.ts";
import { run } from "./run.ts";

export interface VersionOptions {
  /** The dist-tag the version is for. Default `latest`; any other makes a snapshot of this commit. */
  readonly tag?: string;
}

/**
 * Turns the pending changesets into versions and changelogs, in the working tree. The new version is returned.
 * A changeset that cannot be used, none at all, or changes that are not committed are a `ReleaseError`.
 */
export async function versionPackages(
  root: string,
  { tag = "latest" }: VersionOptions = {},
): Promise<string> {
  const snapshot = isSnapshot(tag);
  await checkClean(root);
  checkChangesets(root);
  if (!pendingChangesets(root).length) {
    throw new ReleaseError(
      "nothing-to-release",
      "No changeset waits in .changeset, so there is nothing to release. Write one: `npx pnpm changeset`.",
    );
  }
  const args = snapshot ? ["--snapshot", tag, "--snapshot-prerelease-template", "{tag}-{commit}"] : [];
  await run("changeset", ["version", ...args], { cwd: root });
  return readPackages(root)[0]?.version ?? "";
}
