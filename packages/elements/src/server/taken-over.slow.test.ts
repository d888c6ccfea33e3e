import { openSource } from "@event-content/archive/browse/source";
import { renderElement } from "@event-content/elements/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFiles } from "../../test/bundle-files.ts";
import { type Host, startHost } from "../../test/host.ts";
import { arrive } from "../../test/late-script.ts";
import { sampleItems, withHours } from "../../test/sample-items.ts";
import { changesSeen, watchElements } from "../../test/watch-elements.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const items = [...sampleItems, withHours];
const files = { "/items.json": JSON.stringify(items) };
const stylesheet = "/style.css";

it("a plain link becomes the list with a shift below 0.1 where its place is reserved", async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...sampleItems[0], id: `item-${index}` }));
  const below = Array.from({ length: 20 }, () => "<p>What follows on the page</p>").join("");
  const { page, heard, close } = await host.open(
    `<event-list id="list" src="/many.json" limit="8"><a href="/archive">Archive</a></event-list>${below}`,
    {
      files: { "/many.json": JSON.stringify(many) },
      script: "",
      css: "event-list { display: block; min-block-size: 500px; --ec-min-block-size: 500px }",
    },
  );
  await watchElements(page);
  await arrive(page);
  await expect.poll(async () => (await heard()).map(({ name }) => name)).toEqual(["load"]);
  expect(await page.locator("event-list >> li").count()).toBe(8);
  expect((await changesSeen(page)).shifts).toBeLessThan(0.1);
  await close();
});

it("--ec-min-block-size reserves the place also of an element that shows nothing yet", async () => {
  const { page, close } = await host.open(
    '<event-list src="/never.json"></event-list><event-list src="/items.json"></event-list>',
    {
      files: { ...files, "/never.json": () => {} },
      css: "body { --ec-min-block-size: 432px }",
      until: "load",
    },
  );
  await expect.poll(() => page.locator("event-list >> [role=status]").count()).toBe(1);
  await expect.poll(() => page.locator("event-list >> li").count()).toBe(4);
  const heights = await page
    .locator("event-list")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(heights[0]).toBe(432);
  expect(heights[1]).toBeGreaterThanOrEqual(432);
  await close();
});

it("a detail that stands there already does not load what renders it, in whatever zone its reader is", async () => {
  const html = renderElement("event-detail", items, {
    attributes: { src: "/items.json", "item-id": "hours" },
    stylesheet,
  });
  const { requests, heard, close } = await host.open(html, {
    files,
    script: "/browser/event-detail.js",
    timezoneId: "America/New_York",
  });
  expect((await heard()).map(({ name }) => name)).toEqual(["load"]);
  expect(requests.filter((url) => /detail-view|whole-language|\/parts\/(templates|en)/.test(url))).toEqual(
    [],
  );
  await close();
});

const RENDERS = /list-view|archive-show|month-tools|\/(rows|parts|levels|\w\w-archive)-/;

it.each([
  ["event-list", {}, undefined],
  ["event-archive", {}, "a[rel=next]"],
  ["event-archive", { view: "cards", lang: "fr" }, "select[name=ec-kind]"],
  ["event-calendar", { month: "2026-03", now: "2026-03-12T06:00:00Z" }, "a[rel=next]"],
] as const)(
  "%s that stands there already loads what renders it when the reader asks: %o",
  async (tag, given, control) => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...sampleItems[index % 3],
      id: `item-${index}`,
    }));
    const all = [...many, withHours] as typeof items;
    const { lang = "en", ...attributes } = { src: "/items.json", ...given } as Record<string, string>;
    const html = renderElement(tag, all, { attributes, lang, stylesheet });
    const { page, requests, heard, errors, close } = await host.open(html, {
      files: { "/items.json": JSON.stringify(all) },
      script: `/browser/${tag}.js`,
    });
    const loaded = async (): Promise<number> => (await heard()).filter(({ name }) => name === "load").length;
    expect(await loaded()).toBe(1);
    expect(requests.filter((url) => RENDERS.test(url))).toEqual([]);
    const locator = page.locator(tag);
    if (!control) await locator.evaluate((element) => element.setAttribute("limit", "2"));
    else if (control.startsWith("select")) await locator.locator(control).selectOption("news");
    else await locator.locator(control).first().click();
    await expect.poll(loaded).toBe(2);
    expect(requests.filter((url) => RENDERS.test(url))).not.toEqual([]);
    expect(errors).toEqual([]);
    await close();
  },
);

it("where the data differ from what a server wrote, what renders is loaded, and what is new is shown", async () => {
  const html = ["event-list", "event-archive"]
    .map((tag) =>
      renderElement(tag as "event-list", items.slice(1), { attributes: { src: "/items.json" }, stylesheet }),
    )
    .join("");
  const { page, errors, requests, close } = await host.open(html, { files, script: "/browser/loader.js" });
  await expect.poll(() => page.locator("event-list >> li").count()).toBe(items.length);
  await expect.poll(() => page.locator("event-archive >> .ec-rows > li").count()).toBe(items.length);
  expect(requests.filter((url) => /list-view|archive-show/.test(url))).toHaveLength(2);
  expect(errors).toEqual([]);
  await close();
});

it("the same of a bundle, whose manifest the server was given: rows lead to the same pages", async () => {
  const bundle = await bundleFiles(items, {
    archive: { title: "Archive", languages: ["en"] },
    baseUrl: "https://archive.example.org/",
  });
  const given = { src: "/archive.json" };
  host.files = bundle;
  const source = await openSource(`${host.url}/archive.json`);
  if (source.kind !== "bundle") throw new Error("A bundle was written.");
  const more = { stylesheet, manifest: source.manifest, labels: await source.labels() };
  const html = [
    renderElement("event-list", items, { attributes: { ...given, id: "list" }, ...more }),
    renderElement("event-archive", items, { attributes: { ...given, id: "archive" }, ...more }),
    renderElement("event-detail", items, {
      attributes: { ...given, id: "detail", "item-id": "report" },
      ...more,
    }),
  ].join("");
  const { page, heard, errors, close } = await host.open(html, { files: bundle, script: "" });
  expect(await page.locator("#list >> .ec-card a").first().getAttribute("href")).toBe(
    "https://archive.example.org/en/hours/",
  );
  await watchElements(page);
  await arrive(page);
  await expect.poll(async () => (await heard()).filter(({ name }) => name === "load").length).toBe(3);
  expect(await changesSeen(page)).toEqual({ records: { list: [], archive: [], detail: [] }, shifts: 0 });
  expect(errors).toEqual([]);
  await close();
});

it("the topics of an item have the names that its archive gives them, in the words of the reader", async () => {
  const one = { ...withHours, topics: ["water"] };
  const names = { topics: { water: { en: "Fresh water", fr: "Eau douce" } } };
  const bundle = await bundleFiles([one], {
    archive: { id: "a.example", title: "Archive", languages: ["en", "fr"], taxonomies: names },
  });
  host.files = bundle;
  const source = await openSource(`${host.url}/archive.json`);
  if (source.kind !== "bundle") throw new Error("A bundle was written.");
  const given = { src: "/archive.json", "item-id": one.id };
  const more = { stylesheet, manifest: source.manifest, labels: await source.labels() };
  const html = `${renderElement("event-detail", [one], { attributes: { ...given, id: "detail" }, ...more })}
<event-detail id="own" lang="fr" src="/archive.json" item-id="${one.id}"></event-detail>`;
  const { page, errors, close } = await host.open(html, { files: bundle, script: "" });
  expect(await page.locator("#detail >> [part=content]").innerText()).toContain("Fresh water");
  await watchElements(page);
  await arrive(page);
  await expect.poll(() => page.locator("#own >> [part=content]").innerText()).toContain("Eau douce");
  expect((await changesSeen(page)).records.detail).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it("a declarative root that was set as HTML, or that the browser does not know, is taken over as well", async () => {
  const html = renderElement("event-list", items, { attributes: { src: "/items.json" }, stylesheet });
  const { page, errors, close } = await host.open('<div id="place"></div>', { files, policy: "" });
  await page.evaluate((inside) => {
    (document.querySelector("#place") as Element).innerHTML = inside;
  }, html);
  await expect.poll(() => page.locator("event-list >> li").count()).toBe(4);
  expect(await page.locator("event-list > template").count()).toBe(0);
  expect(await page.locator("event-list >> link").count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

it("an element that is connected before its content was parsed takes over what comes", async () => {
  const html = renderElement("event-list", items, {
    attributes: { src: "/items.json", id: "list" },
    stylesheet,
  });
  const inline = `<event-list id="inline"><script type="application/json">${JSON.stringify(items)}</script></event-list>`;
  const { page, errors, close } = await host.open(`${html}${inline}`, {
    files,
    script: "",
    head: '<script src="/embed.js"></script>',
  });
  expect(await page.locator("#list >> link").count()).toBe(1);
  expect(await page.locator("#list >> li").count()).toBe(4);
  expect(await page.locator("#inline >> li").count()).toBe(4);
  expect(errors).toEqual([]);
  await close();
});
