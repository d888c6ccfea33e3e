import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { checkAttestation } from "./check-attestation.ts";
import { checkPublisher } from "./check-publisher.ts";
import { type PackedPackage, type ReleasePlan, readPlan } from "./read-plan.ts";
import { type PackageRecord, type RegistryRecord, readRecord } from "./read-record.ts";
import { ReleaseError } from "./release-error.ts";
import { sameContent } from "./same-content.ts";
import { tryRun } from "./try-run.ts";

export interface PublishOptions {
  readonly registry: string;
  /** Publish as a trusted publisher of GitHub, and require the attestation afterwards. Default false. */
  readonly provenance?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** How long a registry may take to show what it took, in milliseconds. Default three minutes. */
  readonly patience?: number;
  /** Told after each package. */
  readonly onDone?: (outcome: PublishOutcome) => void;
}

export interface PublishOutcome {
  readonly name: string;
  readonly version: string;
  /** `there` was published before. */
  readonly outcome: "published" | "there";
}

interface Publication {
  readonly plan: ReleasePlan;
  readonly folder: string;
  readonly options: PublishOptions;
}

const UNKNOWN: PackageRecord = { versions: new Map(), tags: {} };

const label = ({ name, version }: PackedPackage): string => `${name}@${version}`;

async function findPublished({ plan, folder, options }: Publication): Promise<Set<string>> {
  const published = new Set<string>();
  const changed: string[] = [];
  for (const one of plan.packages) {
    const record = (await readRecord(options.registry, one.name)).versions.get(one.version);
    if (!record) continue;
    if (await sameContent(record, readFileSync(path.join(folder, one.file)))) published.add(one.name);
    else changed.push(label(one));
  }
  if (!changed.length) return published;
  throw new ReleaseError(
    "version-exists",
    `The registry has other content under the same version: ${changed.join(", ")}. A version never changes: write a changeset for what is new (\`npx pnpm changeset\`) and release that. To finish a release that stopped half-way, run the failed job again: it has the tarballs of its own commit. Nothing was published.`,
  );
}

/** What the registry shows of a version, once it shows it under its tag. */
async function readBack(one: PackedPackage, { plan, options }: Publication): Promise<RegistryRecord> {
  const { patience = 180_000 } = options;
  const until = Date.now() + patience;
  for (;;) {
    const { versions, tags } = await readRecord(options.registry, one.name).catch((error) => {
      if (Date.now() > until) throw error;
      return UNKNOWN;
    });
    const record = versions.get(one.version);
    if (record && tags[plan.tag] === one.version) return record;
    if (Date.now() > until) {
      throw new ReleaseError(
        "not-shown",
        `${label(one)} was sent, but the registry does not show it under the tag "${plan.tag}". Wait, and run the same command again: what is published is skipped.`,
      );
    }
    await wait(Math.min(2000, patience / 10));
  }
}

async function publishOne(one: PackedPackage, { plan, folder, options }: Publication): Promise<void> {
  const { registry, provenance, env } = options;
  const args = ["publish", `./${one.file}`, "--registry", registry, "--tag", plan.tag, "--access", "public"];
  if (provenance) args.push("--provenance");
  const { status, output } = await tryRun("npm", [...args, "--ignore-scripts"], { cwd: folder, env });
  if (status === 0) return;
  const done = plan.packages.indexOf(one);
  const tail = output.trimEnd().split("\n").slice(-8).join("\n");
  throw new ReleaseError(
    "publish-failed",
    `${label(one)} was not published; ${done} of ${plan.packages.length} packages are. Mend what npm says, and run the same command again: it goes on here.\n${tail}`,
  );
}

async function checkRecord(
  one: PackedPackage,
  record: RegistryRecord,
  there: boolean,
  publication: Publication,
): Promise<void> {
  const { folder, options } = publication;
  if (!(await sameContent(record, readFileSync(path.join(folder, one.file))))) {
    throw new ReleaseError(
      "record-differs",
      `The registry shows another content of ${label(one)} than was sent. Do not announce it; see docs/releasing.md.`,
    );
  }
  if (!options.provenance) return;
  const { GITHUB_REPOSITORY = "", GITHUB_SHA = "" } = { ...process.env, ...options.env };
  const source = { repository: GITHUB_REPOSITORY };
  // What was there before may have been published by an earlier run, of another commit.
  await checkAttestation(label(one), record, there ? source : { ...source, commit: GITHUB_SHA });
}

/**
 * Publishes what the pack step wrote into `folder`, each package after those it depends on. What the registry has already is
 * left alone, so that a run that stopped half-way is finished by the same command. All that can be found wrong beforehand
 * is, and is a `ReleaseError`: the tarballs, the registry, the publisher, versions that exist with other content. The record
 * of every version is read back from the registry.
 */
export async function publishTarballs(folder: string, options: PublishOptions): Promise<PublishOutcome[]> {
  const publication: Publication = { plan: readPlan(folder), folder, options };
  const { registry, provenance = false, env } = options;
  const published = await findPublished(publication);
  const outcomes: PublishOutcome[] = [];
  if (published.size < publication.plan.packages.length) {
    await checkPublisher({ registry, provenance, cwd: folder, env });
  }
  for (const one of publication.plan.packages) {
    const there = published.has(one.name);
    if (!there) await publishOne(one, publication);
    await checkRecord(one, await readBack(one, publication), there, publication);
    const outcome: PublishOutcome = {
      name: one.name,
      version: one.version,
      outcome: there ? "there" : "published",
    };
    outcomes.push(outcome);
    options.onDone?.(outcome);
  }
  return outcomes;
}
