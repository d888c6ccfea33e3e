import { globSync } from "node:fs";
import path from "node:path";
import { readPlan } from "./read-plan.ts";
import { run } from "./run.ts";
import { tryRun } from "./try-run.ts";

/**
 * Makes the release on GitHub of what was published: its tag, its notes, and the files for script tags with their hashes.
 * One that exists gets them again. Needs `gh` with a token that may write contents.
 */
export async function githubRelease(root: string, folder: string): Promise<void> {
  const { version, commit } = readPlan(folder);
  const name = `v${version}`;
  const notes = ["--title", version, "--notes-file", path.join(folder, "notes.md")];
  const assets = globSync("assets/*", { cwd: folder })
    .sort()
    .map((file) => path.join(folder, file));
  const { status } = await tryRun("gh", ["release", "view", name], { cwd: root });
  if (status === 0) {
    await run("gh", ["release", "upload", name, "--clobber", ...assets], { cwd: root });
    await run("gh", ["release", "edit", name, ...notes], { cwd: root });
  } else {
    await run("gh", ["release", "create", name, "--target", commit, ...notes, ...assets], { cwd: root });
  }
}
