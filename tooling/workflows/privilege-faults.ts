import type { Workflow, WorkflowJob, WorkflowStep } from "./read-workflow.ts";

const PINNED = /^actions\/[\w-]+@[0-9a-f]{40}$/;
const DANGEROUS = ["pull_request_target", "workflow_run", "issue_comment"];

function stepFaults({ uses, with: inputs = {}, ...step }: WorkflowStep): string[] {
  const faults: string[] = [];
  if (step["continue-on-error"] !== undefined) faults.push("a step goes on after an error");
  if (!uses) return faults;
  if (!PINNED.test(uses)) faults.push(`${uses} is not an action of GitHub pinned by its commit`);
  if (uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false) {
    faults.push("checkout keeps the token: write persist-credentials: false");
  }
  if (uses.startsWith("actions/setup-node@")) {
    if ("registry-url" in inputs)
      faults.push("registry-url puts an empty token where the trusted publisher must be");
    if ("cache" in inputs || inputs["package-manager-cache"] !== false) {
      faults.push("setup-node caches: write package-manager-cache: false");
    }
  }
  return faults;
}

/** A job that can prove to a registry who it is runs nothing that was installed or kept by an earlier run. */
function publisherFaults({ environment, steps = [] }: WorkflowJob): string[] {
  const faults: string[] = [];
  if (!environment) faults.push("it holds id-token: write outside a protected environment");
  for (const { uses = "", run = "" } of steps) {
    if (uses.includes("/cache")) faults.push("it holds id-token: write and takes from a cache");
    if (run && !run.startsWith("node tooling/release/bin.ts ")) {
      faults.push(`it holds id-token: write and runs more than the release's own program: ${run}`);
    }
  }
  return faults;
}

function jobFaults(id: string, job: WorkflowJob, file: string): string[] {
  const { permissions, steps = [] } = job;
  const faults = steps.flatMap(stepFaults);
  if (typeof permissions !== "object") faults.push("its permissions are not listed one by one");
  else if (permissions["id-token"] === "write") {
    if (id !== "publish") faults.push("only the job publish may hold id-token: write");
    faults.push(...publisherFaults(job));
  }
  if (!job["timeout-minutes"]) faults.push("it has no timeout-minutes");
  if (job["continue-on-error"] !== undefined) faults.push("it goes on after an error");
  if (!/^[a-z]+-\d[\d.]*$/.test(String(job["runs-on"]))) faults.push("runs-on names no fixed version");
  return faults.map((fault) => `${file}, job ${id}: ${fault}.`);
}

/** Every pin has its version beside it, which Dependabot reads, and people. */
function pinFaults({ file, text }: Workflow): string[] {
  const pins = text.split("\n").filter((line) => line.includes("uses:"));
  const bare = pins.filter((line) => !/uses: \S+ # v\d+\.\d+\.\d+$/.test(line));
  return bare.map((line) => `${file}: "${line.trim()}" has no comment with its version (# v1.2.3).`);
}

/** What in a workflow gives more than it needs, or trusts what can be changed under it. */
export function privilegeFaults(workflow: Workflow): string[] {
  const { file, on, permissions, jobs, text } = workflow;
  const faults: string[] = [];
  if (JSON.stringify(permissions) !== "{}") faults.push(`${file}: write permissions: {} at the top.`);
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  for (const event of DANGEROUS.filter((name) => events.includes(name))) {
    faults.push(`${file}: ${event} runs with rights on what strangers wrote.`);
  }
  if (/\bsecrets\./.test(text))
    faults.push(`${file}: it needs no secret; npm is told by id-token, GitHub by github.token.`);
  faults.push(...pinFaults(workflow));
  return [...faults, ...Object.entries(jobs).flatMap(([id, job]) => jobFaults(id, job, file))];
}
