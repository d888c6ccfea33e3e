import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface CommandVerdict {
  /** Whether the command is to be executed; what is not, was checked here. */
  readonly run: boolean;
  readonly fault?: string;
}

const PLAIN = new Set(["cat", "cp", "echo", "head", "ls", "mkdir", "wc"]);
const CLI =
  /^(npx (--yes )?(@event-content\/cli|event-content)|event-content|node packages\/cli\/dist\/bin\.js)\b/;
const INSTALL = /^(npm (install|i)|pnpm add|yarn add)\b(.*)$/;
const SCRIPT = /^(?:npm (?:run )?|npx pnpm (?:run )?|pnpm (?:run )?)([\w:-]+)/;
const SETUP = /^(git clone \S+|cd [\w./-]+|(npm|pnpm|npx pnpm) install)$/;

function publishedNames(repository: string): string[] {
  return readdirSync(`${repository}/packages`).map((name) => `@event-content/${name}`);
}

function installFault(names: string, repository: string): string | undefined {
  const ours = names.split(/\s+/).filter((name) => name.startsWith("@event-content/"));
  const unknown = ours.filter((name) => !publishedNames(repository).includes(name));
  if (ours.length === 0) return `"${names.trim()}" names no package of this repository.`;
  return unknown.length ? `${unknown.join(", ")}: there is no such package here.` : undefined;
}

function scriptFault(script: string, repository: string): string | undefined {
  const { scripts } = JSON.parse(readFileSync(`${repository}/package.json`, "utf8"));
  return script in scripts ? undefined : `the root package.json has no script "${script}".`;
}

function checkPart(command: string, repository: string): CommandVerdict {
  if (CLI.test(command) || PLAIN.has(command.split(" ")[0] ?? "")) return { run: true };
  if (SETUP.test(command)) return { run: false };
  const [, , , names] = INSTALL.exec(command) ?? [];
  if (names !== undefined) return verdict(installFault(names, repository));
  const [, script] = SCRIPT.exec(command) ?? [];
  if (script) return verdict(scriptFault(script, repository));
  const file = /^(\.[\w./-]+)$/.exec(command)?.[1];
  if (file) return verdict(existsSync(`${repository}/${file}`) ? undefined : `${file} does not exist.`);
  return verdict(`"${command}" is not a command the tests know; add it to tooling/docs/check-command.ts.`);
}

function verdict(fault: string | undefined): CommandVerdict {
  return fault ? { run: false, fault } : { run: false };
}

/** Whether a line of a `sh` block is run, and if not, what is wrong with it. */
export function checkCommand(line: string, repository: string): CommandVerdict {
  const parts = line.split(/\s*(?:\|\||&&|\||;)\s*/).map((part) => checkPart(part.trim(), repository));
  const fault = parts.find((part) => part.fault);
  if (fault) return fault;
  if (parts.some(({ run }) => run) && parts.some(({ run }) => !run)) {
    return {
      run: false,
      fault: `"${line}" mixes commands that are run with others; write them on two lines.`,
    };
  }
  return { run: parts.every(({ run }) => run) };
}
