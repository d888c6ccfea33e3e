import { checkHtml } from "@event-content/tooling/judges";
import { describe, expect, it } from "vitest";
import { pagePaths, readPage } from "./built-site.ts";

/** The kind of a page: pages that differ in nothing but their item have one kind. */
function kindOf(path: string): string {
  return path
    .replace(/^archive\/\w\w\//, "archive/<lang>/")
    .replace(/\/(page\/)?\d+\/$/, "/<number>/")
    .replace(/<lang>\/[a-z0-9-]{12,}\//, "<lang>/<id>/")
    .replace(/topics\/[a-z0-9-]+\//, "topics/<topic>/");
}

/** Of each kind the first in every language, and all that stand alone. */
function samplePaths(): string[] {
  const seen = new Map<string, number>();
  return pagePaths().filter((path) => {
    const key = `${kindOf(path)} ${path.split("/")[1]}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (seen.get(key) ?? 0) <= 3;
  });
}

describe("the HTML of the site", () => {
  it("is valid: three pages of each kind in every language", async () => {
    const paths = samplePaths();
    expect(paths.length).toBeGreaterThan(60);
    expect(await checkHtml(Object.fromEntries(paths.map((path) => [path, readPage(path)])))).toEqual([]);
  });
});
