import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { findExpectations } from "./find-expectations.ts";
import { instrument } from "./instrument.ts";
import { matchesExpected } from "./matches-expected.ts";
import type { Snippet } from "./read-snippets.ts";
import { runCommand } from "./run-command.ts";

const HARNESS = "snippet-harness.mjs";

function isCommonJs({ language, code }: Snippet): boolean {
  return language === "js" && /\brequire\(/.test(code) && !/^import\b/m.test(code);
}

function fileName(snippet: Snippet): string {
  const extension = isCommonJs(snippet) ? "cjs" : snippet.language === "ts" ? "mts" : "mjs";
  return snippet.words.find((word) => word.includes(".")) ?? `snippet-line-${snippet.line}.${extension}`;
}

/** Runs a `js` or `ts` block as a module in the folder; throws when it fails or shows other values than it tells. */
export async function runModule(snippet: Snippet, folder: string): Promise<void> {
  const { list } = findExpectations(snippet.code);
  const file = path.join(folder, fileName(snippet));
  const results = `${file}.results.json`;
  const harness = isCommonJs(snippet)
    ? `const { __show } = require("./${HARNESS}"); `
    : `import { __show } from "./${HARNESS}"; `;
  await copyFile(path.join(import.meta.dirname, HARNESS), path.join(folder, HARNESS));
  await writeFile(file, harness + instrument(snippet.code, list));
  const run = await runCommand(process.execPath, [file], { cwd: folder, env: { SNIPPET_RESULTS: results } });
  await writeFile(file, snippet.code);
  if (run.status !== 0) throw new Error(`The block of line ${snippet.line} failed:\n${run.stderr}`);
  const shown = new Map<number, string[]>(
    existsSync(results) ? JSON.parse(await readFile(results, "utf8")) : [],
  );
  for (const { line, expected } of list) {
    const written = shown.get(line) ?? ["(this line was not reached)"];
    if (matchesExpected(expected, written)) continue;
    throw new Error(`Line ${snippet.line + line} tells\n  ${expected}\nand the value is\n  ${written[0]}`);
  }
}
