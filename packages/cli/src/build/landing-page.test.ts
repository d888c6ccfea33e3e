import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveContent, BASE } from "../../test/archive-content.ts";
import { brokenLinks, elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent } from "../../test/sample-items.ts";

const decades = Array.from({ length: 30 }, (_, at) => ({
  ...datedEvent,
  id: `forum-${1950 + at * 2}`,
  dates: { start: `${1950 + at * 2}-05-10` },
  topics: [at % 2 === 0 ? "water" : "forests"],
}));

async function built(more: Readonly<Record<string, unknown>> = {}, now = "2026-02-01T00:00:00Z") {
  const cwd = folderOf({ ...archiveContent, ...more });
  await runCli(["build", "content", "--out", "public", "--base-url", BASE, "--now", now], { cwd });
  return filesOf(join(cwd, "public"));
}

const textOf = (page: string | undefined, from: string, to: string): string =>
  (page ?? "")
    .split(from)[1]
    ?.split(to)[0]
    ?.replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim() ?? "";

test("what is coming stands on top, what recurs on the day it comes next, and nothing that is cancelled", async () => {
  const cancelled = {
    ...datedEvent,
    id: "off",
    title: "Off",
    dates: { start: "2026-02-03" },
    status: "cancelled",
  };
  const files = await built({ "content/off.json": cancelled });
  const coming = textOf(files["en/index.html"], '<section class="site-coming">', "</section>");
  expect(coming).toBe("Upcoming events 22 March 2026 Water day 1 June 2026 The meeting that comes");
  expect(textOf(files["ar/index.html"], '<section class="site-coming">', "</section>")).toContain(
    "22 آذار/مارس 2026",
  );
  const quiet = await built({ "content/water-day.json": datedEvent }, "2027-01-01T00:00:00Z");
  expect(quiet["en/index.html"]).not.toContain("site-coming");
});

test("many years stand by decades, few one by one; each has its page, and the decade of a year is open on it", async () => {
  const few = await built();
  expect(few["en/index.html"]).not.toContain("<details");
  const files = await built({ "content/many.json": decades });
  const landing = files["en/index.html"] ?? "";
  expect(textOf(landing, '<nav class="site-index" aria-label="Years">', "</nav>")).toMatch(
    /^Year 2020s 1 2026 1 2000s 8 2008 1 2006 1 2004 4 2002 1 2000 1 1990s 6 /,
  );
  expect(elements(landing, "details").every((each) => !("open" in each))).toBe(true);
  const open = elements(files["ar/1974/index.html"] ?? "", "details").filter((each) => "open" in each);
  expect(open).toHaveLength(1);
  // The letter mark makes the range run from the right.
  expect(files["ar/index.html"]).toContain("\u061c1970-1979");
});

test("words are sent to the page of questions, as are types and countries; topics lead to their pages", async () => {
  const files = await built({ "content/many.json": decades });
  const landing = files["en/index.html"] ?? "";
  expect(elements(landing, "form")).toEqual([{ method: "get", action: "/archive/en/search/" }]);
  expect(elements(landing, "input").map(({ name }) => name)).toEqual(["ec-text"]);
  const hrefs = elements(landing, "a").map(({ href }) => href);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      "/archive/en/search/?ec-type=forum",
      "/archive/en/topics/water/",
      "/archive/en/calendar/",
    ]),
  );
  expect(brokenLinks(files, BASE)).toEqual([]);
  expect(elements(landing, "script").filter(({ src }) => src)).toEqual([]);
});

test("an item leads to its topics, to more on the rarest of them, and to what came before and after it", async () => {
  const files = await built({ "content/many.json": decades });
  const page = files["en/forum-1974/index.html"] ?? "";
  expect(elements(page, "a").filter(({ href }) => href === "/archive/en/topics/water/")).toHaveLength(2);
  const more = textOf(page, '<section class="ec site-more">', "</section>");
  expect(more.match(/\d{4}/g)).toEqual(["1982", "1978", "1970"]);
  const steps = elements(page, "a").filter(({ rel }) => rel === "prev" || rel === "next");
  expect(steps.map(({ href }) => href)).toEqual(["/archive/en/forum-1972/", "/archive/en/forum-1976/"]);
  expect(files["en/soil-workshop/index.html"]).not.toContain("site-steps");
});
