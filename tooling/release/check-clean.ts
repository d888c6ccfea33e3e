import { ReleaseError } from "./release-error.ts";
import { run } from "./run.ts";

/** Nothing differs from the last commit, but for files of the patterns `except`: what is packed is what the commit says. */
export async function checkClean(root: string, except: readonly string[] = []): Promise<void> {
  const paths = [".", ...except.map((pattern) => `:(exclude)${pattern}`)];
  const changes = (await run("git", ["status", "--porcelain", "--", ...paths], { cwd: root })).trimEnd();
  if (!changes) return;
  throw new ReleaseError(
    "dirty",
    `The working tree differs from its commit:\n${changes}\nCommit these changes, or put them aside (\`git stash -u\`), and pack again.`,
  );
}
