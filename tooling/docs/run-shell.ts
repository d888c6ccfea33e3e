import { spawn } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { checkCommand } from "./check-command.ts";
import { matchesExpected } from "./matches-expected.ts";
import type { Snippet } from "./read-snippets.ts";
import { runCommand } from "./run-command.ts";

export interface ShellOptions {
  /** Where the commands run. */
  readonly folder: string;
  readonly repository: string;
}

interface Step {
  readonly line: number;
  readonly command: string;
  readonly expected: string | undefined;
}

const OUTPUT = /^#\s*→\s?(.*)$/;

/** The commands of a block: continued lines are one, and `# → text` below a command is a part of its output. */
export function readSteps({ code, line }: Snippet): Step[] {
  const steps: Step[] = [];
  let pending = "";
  for (const [index, text] of code.split("\n").entries()) {
    const at = line + 1 + index;
    if (text.endsWith("\\")) {
      pending += `${text.slice(0, -1).trim()} `;
      continue;
    }
    addLine(steps, (pending + text.trim()).replace(/^\$ /, ""), at);
    pending = "";
  }
  return steps;
}

function addLine(steps: Step[], text: string, line: number): void {
  const [, expected] = OUTPUT.exec(text) ?? [];
  const last = steps.at(-1);
  if (expected !== undefined) {
    if (!last) throw new Error(`Line ${line}: no command stands before "${text}".`);
    steps[steps.length - 1] = {
      ...last,
      expected: last.expected ? `${last.expected}\n${expected}` : expected,
    };
  } else if (text && !text.startsWith("#")) {
    steps.push({ line, command: text, expected: undefined });
  }
}

/** Programs that stand for the published ones: `npx @event-content/cli` runs the command line built here. */
export async function writeShims({ folder, repository }: ShellOptions): Promise<string> {
  const shims = path.join(folder, ".shims");
  const cli = `exec "${process.execPath}" "${repository}/packages/cli/dist/bin.js" "$@"\n`;
  const npx = `#!/bin/sh\n[ "$1" = "--yes" ] && shift\nshift\n${cli}`;
  await mkdir(shims, { recursive: true });
  await writeFile(path.join(shims, "event-content"), `#!/bin/sh\n${cli}`);
  await writeFile(path.join(shims, "npx"), npx);
  await chmod(path.join(shims, "event-content"), 0o755);
  await chmod(path.join(shims, "npx"), 0o755);
  return shims;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    }),
  );
}

async function runServer(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const port = await freePort();
  const withPort = `${command.replace(/\s--port[ =]\d+/, "")} --port ${port}`;
  const child = spawn("bash", ["-c", `exec ${withPort}`], { cwd, env, stdio: "ignore" });
  try {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (answer) return;
      if (child.exitCode !== null) throw new Error(`"${command}" ended with status ${child.exitCode}.`);
    }
    throw new Error(`"${command}" did not answer within 10 seconds.`);
  } finally {
    child.kill("SIGKILL");
  }
}

async function runStep(
  { command, expected, line }: Step,
  { folder }: ShellOptions,
  shims: string,
): Promise<void> {
  const env = { ...process.env, NODE_OPTIONS: "", PATH: [shims, process.env.PATH].join(path.delimiter) };
  if (/^(npx|event-content|node) .*\bserve\b/.test(command)) return runServer(command, folder, env);
  const { status, stdout, stderr } = await runCommand("bash", ["-eo", "pipefail", "-c", command], {
    cwd: folder,
    env,
  });
  if (status !== 0)
    throw new Error(`Line ${line}: "${command}" ended with status ${status}.\n${stderr}${stdout}`);
  if (expected === undefined || matchesExpected(`…${expected}…`, [stdout, stderr])) return;
  throw new Error(`Line ${line}: "${command}" tells\n${expected}\nand wrote\n${stdout}${stderr}`);
}

/** Runs a `sh` block line by line; what installs from a registry or starts the repository is checked, not run. */
export async function runShell(snippet: Snippet, options: ShellOptions): Promise<void> {
  const shims = await writeShims(options);
  for (const step of readSteps(snippet)) {
    const verdict = checkCommand(step.command, options.repository);
    if (verdict.fault) throw new Error(`Line ${step.line}: ${verdict.fault}`);
    if (verdict.run) await runStep(step, options, shims);
  }
}
