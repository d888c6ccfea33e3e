import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packAll } from "../registry/pack-all.ts";
import { checkBuilt } from "./check-built.ts";
import { checkClean } from "./check-clean.ts";
import { integrityOf } from "./integrity-of.ts";
import { isSnapshot } from "./is-snapshot.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { type ReleasePackage, readPackages } from "./read-packages.ts";
import type { PackedPackage, ReleasePlan } from "./read-plan.ts";
import { ReleaseError } from "./release-error.ts";
import { releaseNotes } from "./release-notes.ts";
import { run } from "./run.ts";
import { type ScriptTagFile, scriptTagFiles } from "./script-tag-files.ts";
import { withPinnedNeeds } from "./with-pinned-needs.ts";

export interface PackOptions {
  /** The dist-tag the packages will be published under. Default `latest`. */
  readonly tag?: string;
}

/** What `version` writes for a snapshot, which nobody commits. */
const SNAPSHOT_CHANGES = ["packages/*/package.json", "packages/*/CHANGELOG.md", ".changeset"];

async function packAllOf(
  root: string,
  packages: readonly ReleasePackage[],
  folder: string,
): Promise<PackedPackage[]> {
  const packed = await packAll(root, { out: folder });
  return packages.map(({ name, version }) => {
    const own = packed.find((one) => one.name === name);
    if (!own)
      throw new ReleaseError("not-packed", `pnpm packed nothing for ${name}. Look at its package.json.`);
    const integrity = integrityOf(readFileSync(own.file));
    return { name, version, file: path.basename(own.file), integrity };
  });
}

async function writeScriptTags(dist: string, files: readonly ScriptTagFile[], folder: string): Promise<void> {
  const assets = path.join(folder, "assets");
  mkdirSync(assets, { recursive: true });
  const hashes = Object.fromEntries(files.map(({ file, integrity }) => [file, integrity]));
  writeFileSync(path.join(assets, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
  for (const { file } of files) {
    if (!file.includes("/")) copyFileSync(path.join(dist, file), path.join(assets, file));
  }
  const entries = files.map(({ file }) => file.split("/")[0] ?? file);
  const args = ["-czf", path.join(assets, "script-tags.tgz"), "-C", dist, ...new Set(entries), "-C", assets];
  await run("tar", [...args, "integrity.json"], { cwd: folder });
}

/**
 * Packs all packages into `folder`: tarballs, `release.json` for the publish step, `notes.md` and `assets/` for the release
 * on GitHub. A working tree that differs from its commit, changesets that are no versions yet, and packages that are not
 * built are a `ReleaseError`.
 */
export async function packPackages(
  root: string,
  folder: string,
  { tag = "latest" }: PackOptions = {},
): Promise<ReleasePlan> {
  const snapshot = isSnapshot(tag);
  await checkClean(root, snapshot ? SNAPSHOT_CHANGES : []);
  const pending = pendingChangesets(root);
  if (pending.length && !snapshot) {
    throw new ReleaseError(
      "unversioned",
      `Changesets wait that are in no version yet: ${pending.join(", ")}.\nRun \`npx pnpm release version\`, commit and build, and pack again.`,
    );
  }
  const packages = readPackages(root);
  checkBuilt(packages);
  const dist = path.join(root, "packages/elements/dist");
  const scripts = scriptTagFiles(dist);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pack = (): Promise<PackedPackage[]> => packAllOf(root, packages, folder);
  const packed = await (snapshot ? withPinnedNeeds(packages, pack) : pack());
  const version = packages[0]?.version ?? "";
  const commit = (await run("git", ["rev-parse", "HEAD"], { cwd: root })).trim();
  const plan: ReleasePlan = { version, tag, commit, packages: packed };
  await writeScriptTags(dist, scripts, folder);
  writeFileSync(path.join(folder, "notes.md"), releaseNotes(packages, version, scripts));
  writeFileSync(path.join(folder, "release.json"), `${JSON.stringify(plan, null, 2)}\n`);
  return plan;
}
