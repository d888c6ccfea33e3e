import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Bench } from "./bench.ts";

type Condition = "import" | "require";

export interface CompileTypesOptions {
  /** The compiler, by the name under which it is installed. */
  readonly tool: string;
  readonly project: string;
  /** Where it writes; compilers run side by side. */
  readonly out: string;
  /** How its modules ask for others. */
  readonly condition: Condition;
  /** Where the compiler must find something wrong, `src/wrong.ts(5`, and nowhere else. */
  readonly mistakes: readonly string[];
}

function hasTypes(target: unknown, condition: Condition): boolean {
  if (typeof target !== "object" || target === null) return false;
  const entries = target as Record<string, unknown>;
  return "types" in entries || hasTypes(entries[condition], condition);
}

/** Every entry with types of every package of ours that a project has. */
async function typedEntries(folder: string, condition: Condition): Promise<string[]> {
  const scope = path.join(folder, "node_modules/@event-content");
  const found: string[] = [];
  for (const name of await readdir(scope)) {
    const { exports } = JSON.parse(await readFile(path.join(scope, name, "package.json"), "utf8"));
    for (const [entry, target] of Object.entries(exports)) {
      if (!entry.includes("*") && hasTypes(target, condition))
        found.push(path.posix.join("@event-content", name, entry));
    }
  }
  return found;
}

/** Compiles a project together with `src/entries.ts`, which imports the types of every entry. */
export async function compileTypes(bench: Bench, options: CompileTypesOptions): Promise<void> {
  const { tool, project, out, condition, mistakes } = options;
  const entries = await typedEntries(bench.folder, condition);
  const imports = entries.map((entry) => `import type {} from ${JSON.stringify(entry)};\n`);
  const file = path.join(bench.folder, "src/entries.ts");
  await writeFile(`${file}.${out}`, imports.join(""));
  await rename(`${file}.${out}`, file);
  const said = await bench.fails([
    "node",
    `node_modules/${tool}/bin/tsc`,
    "--project",
    project,
    "--outDir",
    out,
  ]);
  const places = [...said.matchAll(/^(\S.*\(\d+),\d+\): error/gm)].map(([, place]) => place);
  const other = said.split("\n").find((line) => /^error/.test(line));
  if (!other && JSON.stringify(places) === JSON.stringify(mistakes)) return;
  throw new Error(
    `The compiler was to find ${mistakes.join(", ")}, and found ${places.join(", ") || "none"}.`,
  );
}
