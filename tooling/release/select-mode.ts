import { changelogSection } from "./changelog-section.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { readPackages } from "./read-packages.ts";
import { readRecord } from "./read-record.ts";
import { ReleaseError } from "./release-error.ts";

/** What a run of the workflow does: ask for a release, publish one, publish a snapshot of a pull request, or nothing. */
export type ReleaseMode = "version" | "publish" | "snapshot" | "none";

export interface SelectedMode {
  readonly mode: ReleaseMode;
  /** The dist-tag to publish under; empty where nothing is. */
  readonly tag: string;
}

export interface SelectModeOptions {
  readonly registry: string;
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string;
  /** What GitHub tells about the event. */
  readonly event: WorkflowEvent;
}

export interface WorkflowEvent {
  readonly pull_request?: {
    readonly number: number;
    readonly labels: readonly { readonly name: string }[];
    readonly head: { readonly repo: { readonly full_name: string } | null };
    readonly base: { readonly repo: { readonly full_name: string } };
  };
}

const NONE: SelectedMode = { mode: "none", tag: "" };

function ofPullRequest({ pull_request: request }: WorkflowEvent): SelectedMode {
  if (!request?.labels.some(({ name }) => name === "snapshot")) return NONE;
  // A fork's run holds no id-token: it could pack, and would fail to publish.
  if (request.head.repo?.full_name !== request.base.repo.full_name) return NONE;
  return { mode: "snapshot", tag: `pr-${request.number}` };
}

/**
 * What is to be done for an event on GitHub. Pending changesets ask for a release; else a version that has a
 * changelog, and that the registry lacks, is published. Changesets on top of a version that is published in part are a `ReleaseError`: it has to be finished first.
 */
export async function selectMode(root: string, options: SelectModeOptions): Promise<SelectedMode> {
  if (options.eventName === "pull_request") return ofPullRequest(options.event);
  const pending = pendingChangesets(root);
  const there: string[] = [];
  const missing: string[] = [];
  for (const { name, version, folder } of readPackages(root)) {
    const { versions } = await readRecord(options.registry, name);
    if (versions.has(version)) there.push(`${name}@${version}`);
    else if (changelogSection(folder, version) !== undefined) missing.push(`${name}@${version}`);
  }
  if (pending.length && there.length && missing.length) {
    throw new ReleaseError(
      "half-released",
      `A release stopped half-way: ${there.join(", ")} are published, ${missing.join(", ")} are not. Run the failed job "publish" of that release again; it goes on where it stopped. Then run this workflow again.`,
    );
  }
  if (pending.length) return { mode: "version", tag: "latest" };
  return missing.length ? { mode: "publish", tag: "latest" } : NONE;
}
