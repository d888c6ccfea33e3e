import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ParseResult, safeParseArchive, safeParseItem } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import {
  bundleScript,
  checkBlocks,
  checkCss,
  readSnippets,
  runConsole,
  runModule,
  runPage,
  runShell,
  type ServedFile,
  type Snippet,
} from "@event-content/tooling/docs";
import { lintWorkflow } from "@event-content/tooling/workflows";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "..");
const packages = readdirSync(`${repository}/packages`);
const pages = globSync(["README.md", "CONTRIBUTING.md", "packages/*/README.md", "docs/**/*.md"], {
  cwd: repository,
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => readPage(file).length > 0)
  .sort();

function readPage(file: string): Snippet[] {
  return readSnippets(readFileSync(`${repository}/${file}`, "utf8"));
}

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A folder as a user has it: the packages and React installed, and the files of `tests/snippets` beside. */
function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "snippets-"));
  mkdirSync(`${folder}/node_modules/@event-content`, { recursive: true });
  for (const name of packages) {
    symlinkSync(
      `${repository}/packages/${name}`,
      `${folder}/node_modules/@event-content/${name}`,
      "junction",
    );
  }
  for (const name of ["react", "react-dom"]) {
    symlinkSync(
      `${repository}/packages/elements/node_modules/${name}`,
      `${folder}/node_modules/${name}`,
      "junction",
    );
  }
  symlinkSync(`${repository}/packages`, `${folder}/packages`, "junction");
  writeFileSync(`${folder}/package.json`, '{ "type": "module", "private": true }');
  cpSync(`${repository}/tests/snippets`, folder, { recursive: true });
  return folder;
}

/** What stands in a frame of an `html` block. */
const FRAMED: ServedFile = {
  contentType: "text/html; charset=utf-8",
  body: '<!doctype html><html lang="en"><title>Archive</title><script src="/frame-child.js" defer></script><p>Archive',
};

/** What an `html` block may ask for: the scripts and styles built here, and JSON of the folder, pages for frames, from whatever host. */
function resolveFrom(folder: string) {
  const kinds: Record<string, readonly [contentType: string, folders: readonly string[]]> = {
    ".js": [
      "text/javascript",
      ["/browser", "/browser/parts", ""].map((each) => `${repository}/packages/elements/dist${each}`),
    ],
    ".css": [
      "text/css",
      [
        `${repository}/packages/elements/dist`,
        `${repository}/packages/elements/dist/themes`,
        `${repository}/packages/renderer/dist`,
      ],
    ],
    ".json": ["application/json", [folder]],
  };
  return ({ pathname }: URL): ServedFile | undefined => {
    if (pathname.endsWith("/embed/")) return FRAMED;
    const [contentType, folders] = kinds[path.extname(pathname)] ?? ["", []];
    const file = folders
      .map((parent) => path.join(parent, path.basename(pathname)))
      .find((found) => existsSync(found));
    return file ? { contentType, body: readFileSync(file, "utf8") } : undefined;
  };
}

function checkJson(code: string, invalid: boolean): void {
  const value = JSON.parse(code);
  if (invalid) {
    expect(safeParseItem(value).success).toBe(false);
    return;
  }
  if (Array.isArray(value?.languages)) expectValid(safeParseArchive(value));
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === "object" && item !== null && "kind" in item) expectValid(safeParseItem(item));
  }
}

function expectValid(result: ParseResult<unknown>): void {
  expect(result.success ? [] : result.faults.map(({ message }) => message)).toEqual([]);
}

function lastPage(snippets: readonly Snippet[], before: Snippet): Snippet {
  const earlier = snippets.filter(({ language, line }) => language === "html" && line < before.line);
  return earlier.at(-1) ?? { line: before.line, language: "html", words: [], code: "<main></main>\n" };
}

async function runSnippet(snippet: Snippet, snippets: readonly Snippet[], folder: string): Promise<void> {
  const { language, words, code } = snippet;
  const named = words.find((word) => word.includes("."));
  if (named) writeFileSync(path.join(folder, path.basename(named)), code);
  if (language === "text" || words.includes("text")) return;
  const options = { browser, resolve: resolveFrom(folder) };
  if (/^[jt]sx?$/.test(language) && words.includes("browser")) {
    const script = await bundleScript(snippet, folder);
    return runPage(lastPage(snippets, snippet), { ...options, script });
  }
  if (language === "js" || language === "ts") return runModule(snippet, folder);
  if (language === "html") return runPage(snippet, options);
  if (language === "sh") return runShell(snippet, { folder, repository });
  if (language === "console") return runConsole(snippet, { folder, repository });
  if (language === "json") return checkJson(code, words.includes("invalid"));
  if (language === "yaml" && words.includes("workflow"))
    return expect(await lintWorkflow("snippet.yml", code)).toEqual([]);
  if (language === "css")
    return checkCss(snippet, readFileSync(`${repository}/packages/renderer/dist/style.css`, "utf8"));
  throw new Error(
    `A block of "${language}" is not run by any test; write js, ts, jsx, tsx, html, css, json, sh, console or yaml workflow, or add: text`,
  );
}

test("the repository and every package have a page with a block that runs", () => {
  const expected = ["README.md", ...packages.map((name) => `packages/${name}/README.md`)];
  const runs = ({ language, words }: Snippet) => language !== "text" && !words.includes("text");
  expect(pages.filter((page) => readPage(page).some(runs))).toEqual(expect.arrayContaining(expected));
});

test("every block of HTML is valid", async () => {
  const blocks = pages.flatMap((page) =>
    readPage(page)
      .filter(({ language, words }) => language === "html" && !words.includes("text"))
      .map(({ line, code }) => [`${page} line ${line}`, code] as const),
  );
  await checkBlocks(Object.fromEntries(blocks));
});

describe.each(pages)("%s", (page) => {
  const snippets = readPage(page);
  let folder: string;

  beforeAll(() => {
    folder = makeFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(
    snippets.map(
      (snippet) => [`line ${snippet.line}: ${snippet.language || "no language"}`, snippet] as const,
    ),
  )("%s", (_, snippet) => runSnippet(snippet, snippets, folder));
});
