import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { archiveContent, BASE, EMITTED } from "../../test/archive-content.ts";
import { filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";

async function built(now: string): Promise<Record<string, string>> {
  const cwd = folderOf(archiveContent);
  const args = ["build", "content", "--out", "public", "--base-url", BASE, "--emit", EMITTED, "--now", now];
  expect((await runCli(args, { cwd })).status).toBe(0);
  return filesOf(join(cwd, "public"));
}

/** The first day of each event by its UID. */
function eventsOf(text: string | undefined): Record<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ""));
  return Object.fromEntries(
    calendar
      .getAllSubcomponents("vevent")
      .map((event) => [
        String(event.getFirstPropertyValue("uid")),
        String(event.getFirstPropertyValue("dtstart")),
      ]),
  );
}

const DOMAIN = "@archive.example.org";

test("an event has a calendar file in each language, with one UID", async () => {
  const files = await built("2026-02-01T00:00:00Z");
  for (const lang of ["en", "ar"])
    expect(eventsOf(files[`${lang}/river-forum.ics`])).toEqual({ [`river-forum${DOMAIN}`]: "2004-05-10" });
});

test("calendars of all events, of those to come and of each topic can be subscribed to", async () => {
  const files = await built("2026-02-01T00:00:00Z");
  expect(Object.keys(eventsOf(files["calendar.ics"])).sort()).toEqual(
    ["coming", "river-forum", "water-day"].map((id) => id + DOMAIN),
  );
  expect(Object.keys(eventsOf(files["upcoming.ics"])).sort()).toEqual(
    ["coming", "water-day"].map((id) => id + DOMAIN),
  );
  expect(Object.keys(eventsOf(files["ar/topics/water.ics"])).sort()).toEqual(
    ["river-forum", "water-day"].map((id) => id + DOMAIN),
  );
  const calendar = new ICAL.Component(ICAL.parse(files["ar/topics/water.ics"] ?? ""));
  expect(calendar.getFirstPropertyValue("name")).toContain("المياه");
  expect(calendar.getFirstPropertyValue("source")).toBe(`${BASE}ar/topics/water.ics`);
  expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("P1D");
});

test.each([
  ["atom", ""],
  ["rss", ""],
  ["atom", "ar/"],
])("feeds in %s of everything, a topic and a country read back (/%s)", async (ending, folder) => {
  const files = await built("2026-02-01T00:00:00Z");
  const feed = (name: string) => parseFeed(files[`${folder}${name}.${ending}`] ?? "");
  expect(feed("feed").items).toHaveLength(6);
  expect(feed("feed").items[0]?.title).toBe(folder === "" ? "The meeting that comes" : "الاجتماع المقبل");
  expect(feed("countries/uz").items).toHaveLength(2);
  const { items, self, url } = feed("topics/water");
  expect(items).toHaveLength(3);
  expect(self).toBe(`${BASE}${folder}topics/water.${ending}`);
  expect(url).toBe(`${BASE}${folder || "en/"}topics/water/`);
  for (const item of items) expect(files[`${item.url?.slice(BASE.length)}index.html`]).toBeDefined();
});

test("JSON feeds say the same", async () => {
  const files = await built("2026-02-01T00:00:00Z");
  const feed = JSON.parse(files["ar/topics/water.json"] ?? "");
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: `${BASE}ar/topics/water.json`,
    home_page_url: `${BASE}ar/topics/water/`,
    language: "ar",
  });
  expect(feed.items).toHaveLength(3);
});

test("no two feeds have one id", async () => {
  const files = await built("2026-02-01T00:00:00Z");
  const atom = Object.keys(files).filter((path) => path.endsWith(".atom"));
  const ids = atom.map((path) => /<id>([^<]*)<\/id>/.exec(files[path] ?? "")?.[1]);
  expect(new Set(ids).size).toBe(atom.length);
});

test("the sitemap holds every page in every language, with its day and its alternates", async () => {
  const files = await built("2026-02-01T00:00:00Z");
  const urls: { loc: string; lastmod?: string; links: string[] }[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    if (tag.local === "url") urls.push({ loc: "", links: [] });
    if (tag.local === "link") urls.at(-1)?.links.push(String(tag.attributes.hreflang?.value));
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", (tag) => {
    if (tag.local === "loc" || tag.local === "lastmod")
      Object.assign(urls.at(-1) ?? {}, { [tag.local]: text });
  });
  parser.write(files["sitemap.xml"] ?? "").close();
  const pages = Object.keys(files).filter(
    (path) => /^(en|ar)\/.*index\.html$/.test(path) && !path.includes("/embed/"),
  );
  expect(urls.map((url) => url.loc).sort()).toEqual(
    pages.map((path) => `${BASE}${path.replace(/index\.html$/, "")}`).sort(),
  );
  expect(urls.find((url) => url.loc === `${BASE}ar/water-day/`)).toEqual({
    loc: `${BASE}ar/water-day/`,
    lastmod: "2020-02-03",
    links: ["en", "ar", "x-default"],
  });
  expect(urls.find((url) => url.loc === `${BASE}en/`)?.lastmod).toBeUndefined();
  expect(files["robots.txt"]).toContain(`Sitemap: ${BASE}sitemap.xml\n`);
});
