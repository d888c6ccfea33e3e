import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkHtml } from "@event-content/tooling/judges";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { BASE, EMITTED } from "../../test/archive-content.ts";
import { brokenLinks, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));

/** The items of every case, each id once. */
function everyItem(): unknown[] {
  const items = readdirSync(cases).flatMap((name): { id: string }[] => {
    const value = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8"));
    return value.items ?? [];
  });
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

test("an archive of every fixture is valid, whole and well-formed", async () => {
  const cwd = folderOf({
    "content/all.json": everyItem(),
    "content/event-content.json": {
      id: "archive.example.org",
      title: "Every fixture",
      languages: ["en", "ar", "zh"],
    },
  });
  const args = ["build", "content", "--out", "public", "--base-url", BASE, "--emit", EMITTED];
  const { stderr } = await runCli([...args, "--now", "2026-02-01T00:00:00Z"], { cwd });
  expect(stderr).toMatch(/[1-9]\d\d items in en, ar, zh published/);
  const files = filesOf(join(cwd, "public"));
  const pages = Object.entries(files).filter(([path]) => path.endsWith(".html"));
  // Documents and pictures that fixtures name at the root of the host are nobody's.
  expect(brokenLinks(files, BASE).filter((link) => link.includes(": /archive/"))).toEqual([]);
  expect(await checkHtml(Object.fromEntries(pages))).toEqual([]);
  for (const [path, text] of Object.entries(files).filter(([path]) => /\.(atom|rss|xml)$/.test(path)))
    expect(() => new SaxesParser().write(text).close(), path).not.toThrow();
  for (const [path, text] of Object.entries(files).filter(([path]) => path.endsWith(".json")))
    expect(() => JSON.parse(text), path).not.toThrow();
}, 120_000);
