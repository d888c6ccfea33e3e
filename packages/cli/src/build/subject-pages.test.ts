import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { archiveContent, BASE, EMITTED } from "../../test/archive-content.ts";
import { brokenLinks, elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent } from "../../test/sample-items.ts";

const goals = [[6], [6, 13], [16, 6]].map((own, at) => ({
  ...datedEvent,
  id: `meeting-${at}`,
  goals: own,
  regions: at === 0 ? ["143"] : ["143", "202"],
  topics: ["water"],
}));
const record = {
  ...(archiveContent["content/event-content.json"] as object),
  taxonomies: {
    topics: { water: { en: "Water", ar: "المياه" } },
    regions: { "143": { en: "Heart of Asia", ar: "قلب آسيا" } },
  },
};
const content = {
  ...archiveContent,
  "content/event-content.json": record,
  "content/meetings.json": goals,
};

const ARGS = ["build", "content", "--out", "public", "--base-url", BASE, "--now", "2026-02-01T00:00:00Z"];

async function built(cwd: string, ...more: readonly string[]) {
  const { status, stderr } = await runCli([...ARGS, ...more], { cwd });
  return { status, stderr, files: filesOf(join(cwd, "public")) };
}

let files: Readonly<Record<string, string>>;
let remove: () => void;
beforeAll(async () => {
  const cwd = folderOf(content, (done) => {
    remove = done;
  });
  ({ files } = await built(cwd, "--emit", `data,${EMITTED}`));
});
afterAll(() => remove());

const page = (path: string): string => files[`${path}index.html`] ?? "";
const linksIn = (html: string): readonly string[] =>
  elements(html, "a").flatMap(({ href }) => (href === undefined ? [] : [href]));
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const navIn = (html: string, name: string): string =>
  text(html.split(`aria-label="${name}">`)[1]?.split("</nav>")[0] ?? "");

it("the landing page leads to goals and regions by their names, those of most items first", () => {
  expect(navIn(page("en/"), "Goal")).toBe(
    "Goal Goal 6: Clean water and sanitation 3 Goal 13: Climate action 1 Goal 16: Peace, justice and strong institutions 1",
  );
  expect(navIn(page("en/"), "Region")).toBe("Region Heart of Asia 3 Sub-Saharan Africa 2");
  expect(navIn(page("ar/"), "المنطقة")).toBe("المنطقة قلب آسيا 3 أفريقيا جنوب الصحراء الكبرى 2");
  expect(linksIn(page("en/"))).toEqual(
    expect.arrayContaining(["/archive/en/goals/13/", "/archive/en/regions/202/"]),
  );
});

it("a goal and a region have a page each, which says what it is, and all have one together; no link is broken", () => {
  expect(text(page("ar/goals/6/").split("<h1")[1]?.split("</h1>")[0] ?? "")).toContain(
    "الهدف 6: المياه النظيفة والنظافة الصحية",
  );
  expect(page("en/goals/13/")).toContain("<title>Goal 13: Climate action");
  expect(linksIn(page("en/goals/13/"))).toContain("/archive/en/meeting-1/");
  expect(linksIn(page("en/goals/13/"))).not.toContain("/archive/en/meeting-0/");
  expect(linksIn(page("en/goals/")).filter((href) => href.includes("/goals/"))).toEqual(
    expect.arrayContaining([6, 13, 16].map((goal) => `/archive/en/goals/${goal}/`)),
  );
  expect(text(page("en/regions/"))).toContain("Heart of Asia 3 Sub-Saharan Africa 2");
  expect(files["sitemap.xml"]).toContain(`${BASE}ar/regions/143/`);
  expect(brokenLinks(files, BASE)).toEqual([]);
});

it("an item leads to the pages of its goals and regions, in words on the page and in its text", () => {
  const html = page("en/meeting-1/");
  expect(html).toContain('<a href="/archive/en/goals/13/">Goal 13: Climate action</a>');
  expect(html).toContain('<a href="/archive/en/regions/202/">Sub-Saharan Africa</a>');
  expect(files["ar/meeting-1.md"]).toContain("الهدف 13: العمل المناخي");
});

it("the search offers them without a script, and tells the elements to", () => {
  const html = page("en/search/");
  expect(elements(html, "select").map(({ name }) => name)).toEqual([
    "ec-type",
    "ec-year",
    "ec-topic",
    "ec-goal",
    "ec-country",
    "ec-region",
  ]);
  expect(html).toContain('<option value="6">Goal 6: Clean water and sanitation (3)</option>');
  expect(html).toContain('<option value="143">Heart of Asia (3)</option>');
  expect(elements(html, "event-archive")[0]?.filters).toContain("goal,country,region");
  expect(linksIn(html)).toEqual(expect.arrayContaining(["/archive/en/goals/", "/archive/en/regions/"]));
});

it("they can be subscribed to", () => {
  expect(parseFeed(files["ar/goals/6.atom"] ?? "").items).toHaveLength(3);
  expect(parseFeed(files["regions/202.rss"] ?? "").items).toHaveLength(2);
  expect(files["goals/16.ics"]?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const subscribe = page("en/subscribe/");
  expect(subscribe).toContain('<li id="goals-6">');
  expect(linksIn(subscribe)).toContain(`${BASE}regions/143.ics`);
});

it("an archive without them has none of it; an item may not take their place", async () => {
  const plain = await built(folderOf(archiveContent));
  expect(plain.files["en/index.html"]).not.toMatch(/goals|regions/);
  expect(plain.files["en/search/index.html"]).not.toMatch(/goals|regions|filters="/);
  expect(Object.keys(plain.files).filter((path) => /goals|regions/.test(path))).toEqual([]);
  const taken = await built(
    folderOf({ ...archiveContent, "content/goals.json": { ...datedEvent, id: "goals" } }),
  );
  expect(taken.status).toBe(1);
  expect(taken.stderr).toContain('The address of "goals" is taken by a list of the archive.');
});
