import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

export interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly "continue-on-error"?: unknown;
}

export interface WorkflowJob {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly environment?: unknown;
  readonly steps?: readonly WorkflowStep[];
  readonly needs?: string | readonly string[];
  readonly "timeout-minutes"?: number;
  readonly "runs-on"?: unknown;
  readonly "continue-on-error"?: unknown;
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** A workflow file of GitHub, with its text, which holds the comments. */
export function readWorkflow(root: string, file: string): Workflow {
  const text = readFileSync(path.join(root, file), "utf8");
  return { ...(parse(text) as Omit<Workflow, "file" | "text">), file, text };
}
