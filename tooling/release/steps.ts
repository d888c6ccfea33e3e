import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ReleaseError } from "./release-error.ts";

/** One step of a release: takes its arguments, writes lines, throws a `ReleaseError` when it cannot go on. */
export type ReleaseStep = (root: string, args: readonly string[]) => Promise<void>;

interface StepOptions {
  readonly tag: string;
  readonly registry: string;
  readonly provenance: boolean;
  /** Milliseconds. */
  readonly patience: number;
  readonly folder: string;
}

function read(args: readonly string[]): StepOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tag: { type: "string", default: "latest" },
      registry: {
        type: "string",
        default: process.env.npm_config_registry ?? "https://registry.npmjs.org/",
      },
      provenance: { type: "boolean", default: false },
      patience: { type: "string", default: "180" },
    },
  });
  return {
    ...values,
    patience: Number(values.patience) * 1000,
    folder: path.resolve(positionals[0] ?? "release"),
  };
}

/** Every step is loaded when it is called: those of the publish job run where nothing is installed. */
export const steps: Readonly<Record<string, ReleaseStep>> = {
  async check(root) {
    const { checkChangesets } = await import("./check-changesets.ts");
    const { checkWorkflows } = await import("../workflows/index.ts");
    checkChangesets(root);
    const faults = await checkWorkflows(root, Object.keys(steps));
    if (faults.length) throw new ReleaseError("bad-workflow", faults.join("\n"));
    console.log("Changesets and workflows are in order.");
  },
  async "check-pins"(root) {
    const { checkPins } = await import("../workflows/index.ts");
    const faults = await checkPins(root);
    if (faults.length) throw new ReleaseError("bad-pin", faults.join("\n"));
    console.log("Every action is pinned to the commit of its version.");
  },
  async "select-mode"(root, args) {
    const { selectMode } = await import("./select-mode.ts");
    const { GITHUB_EVENT_NAME = "push", GITHUB_EVENT_PATH, GITHUB_OUTPUT } = process.env;
    const event = GITHUB_EVENT_PATH ? JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8")) : {};
    const { registry } = read(args);
    const { mode, tag } = await selectMode(root, { registry, eventName: GITHUB_EVENT_NAME, event });
    const text = `mode=${mode}\ntag=${tag}\n`;
    if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, text);
    process.stdout.write(text);
  },
  async version(root, args) {
    const { versionPackages } = await import("./version-packages.ts");
    console.log(`The packages have version ${await versionPackages(root, read(args))}.`);
  },
  async "open-version-request"(root) {
    const { openVersionRequest } = await import("./open-version-request.ts");
    await openVersionRequest(root);
  },
  async pack(root, args) {
    const { packPackages } = await import("./pack-packages.ts");
    const { folder, tag } = read(args);
    const { packages, version } = await packPackages(root, folder, { tag });
    console.log(`${packages.length} packages of version ${version} are in ${folder}.`);
  },
  async publish(_root, args) {
    const { publishTarballs } = await import("./publish-tarballs.ts");
    const { folder, ...options } = read(args);
    const outcomes = await publishTarballs(folder, {
      ...options,
      onDone: ({ name, version, outcome }) => console.log(`${outcome.padEnd(9)} ${name}@${version}`),
    });
    const { GITHUB_STEP_SUMMARY } = process.env;
    const lines = outcomes.map(
      ({ name, version, outcome }) => `- ${outcome}: \`npm install ${name}@${version}\`\n`,
    );
    if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, lines.join(""));
  },
  async "github-release"(root, args) {
    const { githubRelease } = await import("./github-release.ts");
    await githubRelease(root, read(args).folder);
  },
  async rehearse(root) {
    const { rehearse } = await import("./rehearse/rehearse.ts");
    await rehearse(root);
  },
  async "ci-ok"() {
    const { ciOk } = await import("./ci-ok.ts");
    ciOk(JSON.parse(process.env.NEEDS ?? "{}"));
  },
};
