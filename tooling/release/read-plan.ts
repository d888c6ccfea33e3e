import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { integrityOf } from "./integrity-of.ts";
import { ReleaseError } from "./release-error.ts";

export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The tarball, beside `release.json`. */
  readonly file: string;
  /** As the registry writes it: `sha512-…`. */
  readonly integrity: string;
}

/** What the pack step hands to the publish step, in `release.json`. */
export interface ReleasePlan {
  readonly version: string;
  /** The dist-tag: `latest`, or that of a snapshot. */
  readonly tag: string;
  readonly commit: string;
  /** In the order they are published: each after those it depends on. */
  readonly packages: readonly PackedPackage[];
}

/** Reads the folder the pack step wrote; a tarball that is missing or was changed since is a `ReleaseError`. */
export function readPlan(folder: string): ReleasePlan {
  const file = path.join(folder, "release.json");
  if (!existsSync(file)) {
    throw new ReleaseError(
      "not-packed",
      `${file} does not exist. Run \`npx pnpm release pack ${folder}\` first.`,
    );
  }
  const plan: ReleasePlan = JSON.parse(readFileSync(file, "utf8"));
  for (const { name, file, integrity } of plan.packages) {
    const tarball = path.join(folder, file);
    if (!existsSync(tarball) || integrityOf(readFileSync(tarball)) !== integrity) {
      throw new ReleaseError(
        "tarball-changed",
        `${tarball} (${name}) is not the file that was packed. Pack again: \`npx pnpm release pack ${folder}\`.`,
      );
    }
  }
  if (plan.tag === "latest" && plan.version.includes("-")) {
    throw new ReleaseError(
      "snapshot-as-latest",
      `${plan.version} is a snapshot, and everybody would install it under the dist-tag "latest". Pack it with \`--snapshot <tag>\`.`,
    );
  }
  return plan;
}
