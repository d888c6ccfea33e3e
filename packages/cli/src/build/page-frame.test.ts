import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveContent } from "../../test/archive-content.ts";
import { elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

async function built(): Promise<Record<string, string>> {
  const names = { "zero-waste": "A world without waste", water: { en: "Water", ar: "المياه" } };
  const archive = archiveContent["content/event-content.json"] as object;
  const content = {
    ...archiveContent,
    "content/event-content.json": { ...archive, taxonomies: { topics: names } },
    "content/waste-day.json": {
      ...(archiveContent["content/water-day.json"] as object),
      id: "waste-day",
      topics: ["zero-waste"],
    },
  };
  const cwd = folderOf(content);
  const more = ["--emit", "data,pages,ics,feeds", "--now", "2026-02-01T00:00:00Z"];
  await runCli(["build", "content", "--out", "public", "--base-url", "http://localhost/", ...more], { cwd });
  return filesOf(join(cwd, "public"));
}

test("the way at the top that a reader is in is marked, on the pages below it too", async () => {
  const files = await built();
  const current = (path: string): (string | undefined)[] =>
    elements(files[`en/${path}index.html`] ?? "", "a")
      .filter((each) => each["aria-current"] && !each.hreflang)
      .map((each) => `${each["aria-current"]} ${each.href}`);
  expect(current("years/")).toEqual(["page /en/years/"]);
  expect(current("2004/")[0]).toBe("true /en/years/");
  expect(current("topics/water/")).toEqual(["true /en/topics/"]);
  expect(current("calendar/2026-12/")).toEqual(["true /en/calendar/"]);
  expect(current("water-day/")).toEqual([]);
});

test("topics stand in the order of their names, wherever they are listed", async () => {
  const files = await built();
  const topics = (path: string): string[] => [
    ...new Set(
      elements(files[`en/${path}/index.html`] ?? "", "a").flatMap(
        ({ href = "" }) => /topics\/([a-z-]+)[/.]/.exec(href)?.[1] ?? [],
      ),
    ),
  ];
  expect(topics("topics").slice(0, 1)).toEqual(["zero-waste"]);
  expect(topics("subscribe").slice(0, 1)).toEqual(["zero-waste"]);
});
