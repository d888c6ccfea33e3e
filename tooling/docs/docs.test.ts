import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser/index.ts";
import { bundleScript } from "./bundle-script.ts";
import { checkBlocks } from "./check-blocks.ts";
import { checkCommand } from "./check-command.ts";
import { checkCss } from "./check-css.ts";
import { matchesExpected } from "./matches-expected.ts";
import { readSnippets, type Snippet } from "./read-snippets.ts";
import { runModule } from "./run-module.ts";
import { runPage } from "./run-page.ts";
import { readSteps, runShell } from "./run-shell.ts";

const repository = path.resolve(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "docs-"));
  mkdirSync(`${folder}/node_modules/two`, { recursive: true });
  writeFileSync(`${folder}/node_modules/two/package.json`, '{ "type": "module", "exports": "./two.js" }');
  writeFileSync(`${folder}/node_modules/two/two.js`, "export const two = 2;\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function snippet(language: string, code: string, ...words: string[]): Snippet {
  return { line: 10, language, words, code: `${code}\n` };
}

test("reads fenced blocks with their lines, languages and words", () => {
  const page =
    "# Title\n\n```js browser\na\n```\n\n1. In a list\n\n   ~~~~ts\n   b\n     ```\n   ~~~~\n\n```\nc\n```\n";
  expect(readSnippets(page)).toEqual([
    { line: 3, language: "js", words: ["browser"], code: "a\n" },
    { line: 9, language: "ts", words: [], code: "b\n  ```\n" },
    { line: 14, language: "", words: [], code: "c\n" },
  ]);
  expect(() => readSnippets("```js\n")).toThrow("line 1 is not closed");
});

test.each([
  ["an expression", '1 + 1; // → 2\n"a".repeat(2) // → "aa"\n"a" // → a'],
  ["console.log", 'console.log("a", 1); // → a 1\nfor (const n of [1, 2]) console.log(n); // → 1 2'],
  [
    "objects in any spacing",
    '({ a: [1, "x"] }); // → { a: [ 1, "x" ] }\nconsole.log({ b: { c: { d: [1] } } }); // → { b: { c: { d: [1] } } }',
  ],
  ["declarations", "const two = 2; // → 2\nconst { a, b: [c] } = { a: 1, b: [2] }; // → { a: 1, c: 2 }"],
  ["the line below, continued", 'const long = "one two three";\nlong;\n// → one\n//   two\n//   three'],
  ["omissions", '"one two three"; // → one … three\n"<p>x</p>"; // → <p>…'],
  ["awaited values and imports", 'import { two } from "two";\nawait Promise.resolve(two); // → 2'],
  ["CommonJS", 'const path = require("node:path");\npath.basename("/a/b"); // → "b"'],
])("runs modules and compares: %s", async (_, code) => {
  await expect(runModule(snippet("js", code), folder)).resolves.toBeUndefined();
});

test("runs TypeScript", async () => {
  await runModule(snippet("ts", "const n: number = 2;\nn satisfies number; // → 2"), folder);
});

test.each([
  ["a wrong value", "1 + 1; // → 3", "Line 11 tells\n  3\nand the value is\n  2"],
  ["a wrong log", "\nconsole.log(2); // → 3", "Line 12 tells\n  3\nand the value is\n  2"],
  ["only the beginning", '"abc"; // → ab', "tells"],
  ["an error", 'throw new Error("no");', "Error: no"],
  ["a line not reached", "if (false) {\n  1; // → 1\n}", "(this line was not reached)"],
  ["an arrow after nothing", "// → 3", "no statement stands before"],
])("a module fails by %s", async (_, code, message) => {
  await expect(runModule(snippet("js", code), folder)).rejects.toThrow(message);
});

test("an empty expectation matches only an empty value", () => {
  expect(matchesExpected("", ["a"])).toBe(false);
  expect(matchesExpected("", [""])).toBe(true);
});

test("reads commands, continued lines and told output", () => {
  expect(readSteps(snippet("sh", "# a remark\n$ ls \\\n  -a\n# → one\n# → two\necho x"))).toEqual([
    { line: 13, command: "ls -a", expected: "one\ntwo" },
    { line: 16, command: "echo x", expected: undefined },
  ]);
});

test.each([
  ["npx @event-content/cli validate content", true],
  ["event-content render items.json --to html > page.html", true],
  ["event-content import old.txt | head -3", true],
  ["npm start", false],
  ["npm install @event-content/schema @event-content/renderer", false],
  ["npx pnpm unit", false],
  [".ci/run", false],
])("knows the command %s", (command, run) => {
  expect(checkCommand(command, repository)).toEqual({ run });
});

test.each([
  "npm run no-such-script",
  "npm install @event-content/schemas",
  "npm install left-pad",
  ".ci/walk",
  "rm -rf /",
  "ls && npm start",
  "ls; rm x",
])("refuses the command %s", (command) => {
  expect(checkCommand(command, repository).fault).toBeTruthy();
});

test("runs commands and compares what they write", async () => {
  await runShell(snippet("sh", "echo one two > out.txt\ncat out.txt\n# → two"), { folder, repository });
  const wrong = runShell(snippet("sh", "cat out.txt\n# → three"), { folder, repository });
  await expect(wrong).rejects.toThrow('"cat out.txt" tells\nthree\nand wrote\none two');
  const failing = runShell(snippet("sh", "cat none.txt | head -1"), { folder, repository });
  await expect(failing).rejects.toThrow("ended with status 1");
});

test("checks CSS against the stylesheet", async () => {
  const stylesheet = ":root { --ec-accent: blue }";
  await expect(
    checkCss(snippet("css", "event-list { --ec-accent: red; }"), stylesheet),
  ).resolves.toBeUndefined();
  await expect(checkCss(snippet("css", "event-list { --ec-accnt: red; }"), stylesheet)).rejects.toThrow(
    "--ec-accnt",
  );
  await expect(checkCss(snippet("css", "event-list { color: red"), stylesheet)).rejects.toThrow("Expected");
});

test("asks a judge about blocks of HTML, by their names", async () => {
  await expect(checkBlocks({ "page.md line 3": "<p>Yes</p>" })).resolves.toBeUndefined();
  const wrong = checkBlocks({ "page.md line 3": "<p>Yes</p>", "page.md line 9": "<ul><p>No</p></ul>" });
  await expect(wrong).rejects.toThrow(/^page\.md line 9: /);
});

describe("in the browser", () => {
  const html = '<script type="module" src="https://cdn.example/embed.js"></script>\n<x-box>Before</x-box>';
  const script =
    'customElements.define("x-box", class extends HTMLElement { connectedCallback() { this.textContent = "After"; } });';
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const open = (code: string, body: string | undefined) =>
    runPage(snippet("html", code), {
      browser,
      patience: 1_500,
      resolve: () => (body === undefined ? undefined : { body, contentType: "text/javascript" }),
    });

  test("a page whose elements are defined and shown passes", async () => {
    await expect(open(html, script)).resolves.toBeUndefined();
  });

  test("a page fails by an element that nobody defines, an error, a missing file", async () => {
    await expect(open(html, "")).rejects.toThrow("<x-box> was not defined");
    await expect(open(html, `${script} throw new Error("late");`)).rejects.toThrow("late");
    await expect(open(html, undefined)).rejects.toThrow("https://cdn.example/embed.js");
  });

  test("a bundled script runs on the page", async () => {
    const bundled = await bundleScript(
      snippet("js", 'import { two } from "two";\ndocument.body.append(two);'),
      folder,
    );
    await runPage(snippet("html", "<p>Page</p>"), { browser, resolve: () => undefined, script: bundled });
    const wrong = runPage(snippet("html", "<p>Page</p>"), {
      browser,
      resolve: () => undefined,
      script: "nowhere();",
    });
    await expect(wrong).rejects.toThrow("nowhere is not defined");
  });
});
