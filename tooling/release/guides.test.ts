import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { steps } from "./steps.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const names = { ...scripts, exec: "", install: "" };

/** What of a command does not exist: a root script, or the step of a release that it names. */
function faultOf(command: string): string | undefined {
  const [, script = "", step] = /^(?:npx pnpm|npm run|npm) ([\w:-]+)(?: ([\w-]+))?/.exec(command) ?? [];
  if (!(script in names)) return `"${command}" names no script of the root package.json`;
  return script !== "release" || (step ?? "") in steps ? undefined : `"${command}" names no release step`;
}

test.for(["CONTRIBUTING.md", "docs/releasing.md", "SECURITY.md", ".changeset/README.md"])(
  "every command %s gives exists",
  (file) => {
    const text = read(file).replace(/^```text\n[\s\S]*?^```$/gm, "");
    const given = [...text.matchAll(/(?:^ *|`)((?:npx pnpm|npm run|npm (?=start|test)) ?[^`\n]*)/gm)];
    expect(given.flatMap(([, command = ""]) => faultOf(command) ?? [])).toEqual([]);
  },
);

test("the guide of releases names the jobs, the files and the environment there are", () => {
  const guide = read("docs/releasing.md");
  const files = [...guide.matchAll(/`(\.github\/[\w./]+|tooling\/[\w/]+|\.ci\/run)`/g)].map(
    ([, file = ""]) => file,
  );
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  for (const job of ["select", "version", "pack", "publish"]) expect(guide).toContain(`| \`${job}\``);
  expect(read(".github/workflows/release.yml")).toContain("environment: npm\n");
});

test("the build server rehearses a release", () => {
  expect(read(".ci/run")).toContain("counted npm run release:rehearse\n");
  expect(scripts["release:rehearse"]).toBe("node tooling/scripts/pnpm.mjs release rehearse");
});
