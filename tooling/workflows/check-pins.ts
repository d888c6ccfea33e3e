import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../release/run.ts";

interface Pin {
  readonly repository: string;
  readonly commit: string;
  readonly version: string;
}

function readPins(root: string): Pin[] {
  const files = globSync(".github/workflows/*.{yml,yaml}", { cwd: root });
  const texts = files.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
  const found = texts.matchAll(/uses: ([\w-]+\/[\w-]+)@([0-9a-f]{40}) # (v[\d.]+)/g);
  const pins = [...found].map(([, repository = "", commit = "", version = ""]) => ({
    repository,
    commit,
    version,
  }));
  return pins.filter(
    (pin, index) =>
      pins.findIndex((other) => other.commit === pin.commit && other.version === pin.version) === index,
  );
}

async function faultOf({ repository, commit, version }: Pin, root: string): Promise<string | undefined> {
  const url = `https://github.com/${repository}`;
  const tags = await run("git", ["ls-remote", url, `refs/tags/${version}`, `refs/tags/${version}^{}`], {
    cwd: root,
  });
  // An annotated tag is an object of its own; the commit it stands for comes last, with ^{}.
  const tagged = tags.trim().split("\n").at(-1)?.split("\t")[0];
  if (tagged === commit) return undefined;
  return `${repository} ${version} is commit ${tagged || "(no such tag)"} at ${url}, and the workflows pin ${commit}. Find out which is right before you merge.`;
}

/** Asks GitHub whether each action that is pinned by its commit has that commit in the version beside it. */
export async function checkPins(root: string): Promise<string[]> {
  const faults = await Promise.all(readPins(root).map((pin) => faultOf(pin, root)));
  return faults.flatMap((fault) => fault ?? []);
}
