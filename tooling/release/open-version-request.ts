import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPackages } from "./read-packages.ts";
import { releaseNotes } from "./release-notes.ts";
import { run } from "./run.ts";

/** The branch of the pull request that asks for a release; written anew each time. */
const BRANCH = "release/next";
const BOT = "41898282+github-actions[bot]@users.noreply.github.com";

async function pushBranch(root: string, title: string): Promise<void> {
  const git = (...args: string[]): Promise<string> => run("git", args, { cwd: root });
  await git("switch", "--force-create", BRANCH);
  await git("add", "--all", "--", ".changeset", "packages");
  await git("-c", "user.name=github-actions[bot]", "-c", `user.email=${BOT}`, "commit", "--message", title);
  await git("push", "--force", "origin", `HEAD:refs/heads/${BRANCH}`);
}

/**
 * Commits what `versionPackages` wrote to a branch of its own, and opens the pull request "Release …", or brings the open one
 * up to date. Needs `gh` with a token that may write contents, pull requests and actions.
 */
export async function openVersionRequest(root: string): Promise<void> {
  const packages = readPackages(root);
  const version = packages[0]?.version ?? "";
  const title = `Release ${version}`;
  const gh = (...args: string[]): Promise<string> => run("gh", args, { cwd: root });
  await gh("auth", "setup-git");
  await pushBranch(root, title);
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  const body = path.join(folder, "body.md");
  writeFileSync(body, releaseNotes(packages, version));
  const open = await gh(
    "pr",
    "list",
    "--head",
    BRANCH,
    "--state",
    "open",
    "--json",
    "number",
    "--jq",
    ".[].number",
  );
  const text = ["--title", title, "--body-file", body];
  if (open.trim()) await gh("pr", "edit", open.trim(), ...text);
  else await gh("pr", "create", "--head", BRANCH, "--base", "main", ...text);
  // GitHub starts no workflow for what its own token pushes.
  await gh("workflow", "run", "ci.yml", "--ref", BRANCH);
  rmSync(folder, { recursive: true, force: true });
}
