import { openSource } from "@event-content/archive/browse/source";
import { type ElementTag, renderElement } from "@event-content/elements/server";
import type { ItemInput } from "@event-content/schema";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFiles } from "../../test/bundle-files.ts";
import { heardOn, listen } from "../../test/heard.ts";
import { type Host, startHost } from "../../test/host.ts";
import { arrive } from "../../test/late-script.ts";
import { translatedItems } from "../../test/translated-items.ts";
import { changesSeen, watchElements } from "../../test/watch-elements.ts";

let host: Host;
let files: Awaited<ReturnType<typeof bundleFiles>>;
const items = translatedItems(30);
beforeAll(async () => {
  host = await startHost();
  files = await bundleFiles(items, {
    archive: { title: "Archive", languages: ["en", "fr", "ar"] },
    baseUrl: "https://archive.example.org/",
  });
});
afterAll(() => host.close());

const src = "/archive.json";
const month = { month: "2026-03", now: "2026-03-12T06:00:00Z" };
/** What a script adds: roles in a grid; and the key of a calendar, since a bundle counts no more of a filtered question than it must. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  month: /^attributes (role|tabindex) /,
  calendar: /^attributes (role|tabindex|data-ec|id|aria-labelledby) /,
};
const rowsAsked = (requests: readonly string[]): readonly string[] =>
  requests.flatMap((url) => /\/(rows-\w+)-?\d*\.json/.exec(url)?.[1] ?? []);

it.each([
  ["ar", "منتدى 27", "Forum 25"],
  ["fr-CH", "Forum numéro 27", "Banque mondiale"],
])("what a server wrote in %s is taken over from rows of that language alone", async (lang, ...texts) => {
  host.files = files;
  const source = await openSource(`${host.url}${src}`);
  if (source.kind !== "bundle") throw new Error("A bundle was written.");
  const cases: Readonly<Record<string, readonly [ElementTag, Record<string, string>]>> = {
    list: ["event-list", { "group-by": "day" }],
    rows: ["event-archive", { instance: "rows" }],
    cards: ["event-archive", { instance: "cards", view: "cards" }],
    timeline: ["event-archive", { instance: "timeline", view: "timeline" }],
    month: ["event-archive", { instance: "month", view: "month", now: month.now }],
    calendar: ["event-calendar", month],
  };
  const html = Object.entries(cases)
    .map(([id, [tag, attributes]]) =>
      renderElement(tag, items, {
        attributes: { ...attributes, src, id },
        lang,
        stylesheet: "/style.css",
        manifest: source.manifest,
        labels: {},
      }),
    )
    .join("");
  const { page, heard, requests, errors, close } = await host.open(html, { files, script: "" });
  for (const text of texts)
    expect(await page.locator("#cards >> [part=results]").innerText()).toContain(text);
  await watchElements(page);
  await arrive(page);
  const loads = async (): Promise<number> => (await heard()).filter(({ name }) => name === "load").length;
  await expect.poll(loads).toBe(Object.keys(cases).length);
  const { records } = await changesSeen(page);
  for (const [id, kinds] of Object.entries(records)) {
    expect([id, kinds.filter((kind) => !EXPECTED[id]?.test(kind))]).toEqual([id, []]);
  }
  expect([...new Set(rowsAsked(requests))]).toEqual([`rows-${lang.slice(0, 2)}`]);
  expect(errors).toEqual([]);
  await close();
});

it("a list of twenty asks for six files of rows at most, and tells rows of one language", async () => {
  const { page, requests, errors, close } = await host.open(
    `<event-list src="${src}" lang="ar"></event-list>`,
    { files, prepare },
  );
  expect(rowsAsked(requests).length).toBeGreaterThan(0);
  expect(rowsAsked(requests).length).toBeLessThanOrEqual(6);
  const [load] = await heardOn(page, "load");
  const rows = load?.detail.items as readonly ItemInput[];
  expect(rows).toHaveLength(20);
  expect(rows[0]?.title).toEqual({ ar: "منتدى 27" });
  expect(rows.find(({ id }) => id === "event-25")?.title).toEqual({ en: "Forum 25" });
  expect(errors).toEqual([]);
  await close();
});

it("in a language that the archive is not written in, and over a bundle of before, it shows the same", async () => {
  const { groups, ...manifest } = JSON.parse(await manifestText());
  const { byLanguage, ...before } = groups;
  expect(byLanguage.languages).toEqual(["ar", "en", "fr"]);
  const old = { ...files, "/old.json": JSON.stringify({ ...manifest, groups: before }) };
  const { page, errors, close } = await host.open(
    `<event-list id="old" src="/old.json" lang="ar"></event-list>
     <event-list id="new" src="${src}" lang="ar"></event-list>
     <event-list id="es" src="${src}" lang="es"></event-list>`,
    { files: old, prepare },
  );
  await expect.poll(async () => (await heardOn(page, "load")).length).toBe(3);
  const html = (id: string): Promise<string> => page.locator(`#${id} >> [part=content]`).innerHTML();
  expect(await html("old")).toBe(await html("new"));
  expect(await html("es")).toContain("Vienna");
  const told = (await heardOn(page, "load")).map(({ detail }) => JSON.stringify(detail.items));
  expect(new Set(told).size).toBe(2);
  expect(told.join()).not.toContain("Vienne");
  expect(errors).toEqual([]);
  await close();
});

const prepare = (page: Page): Promise<unknown> => page.addInitScript(listen);

async function manifestText(): Promise<string> {
  host.files = files;
  return (await fetch(`${host.url}${src}`)).text();
}
