import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";
import * as tables from "../attributes/tables.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const files = { "/items.json": JSON.stringify(sampleItems) };
const embed = readFileSync(new URL("../../dist/embed.js", import.meta.url), "utf8");
const rows = (page: Page, selector: string): Promise<number> =>
  page.locator(`${selector} >> .ec-card`).count();

it.each(["/embed.js", "/browser/loader.js"])(
  "%s puts elements into div and around blockquote, also those that come later, and lets no handler through",
  async (script) => {
    const kept = '<a href="/archive">Archive</a>';
    const body = `<div id="a" data-event-content="list" data-src="/items.json" data-limit="2" data-onclick="pwned()" data-style="color:red" data-id="made">${kept}</div><blockquote id="b" data-event-content="archive" data-src="/items.json">${kept}</blockquote><div id="c" data-event-content="nonsense">${kept}</div>`;
    const { page, errors, messages, violations, close } = await host.open(body, { files, script });
    await expect.poll(() => rows(page, "#a > event-list")).toBe(2);
    await expect.poll(() => rows(page, "event-archive")).toBe(3);
    expect(await page.locator("event-archive > blockquote > a").count()).toBe(1);
    const given = await page.locator("#a > event-list").evaluate((each) => each.getAttributeNames());
    expect(given.sort()).toEqual(["id", "limit", "src"]);
    expect(await page.locator("#c > a").isVisible()).toBe(true);
    expect(messages).toEqual([expect.stringContaining('data-event-content="nonsense" is not understood')]);
    await page.evaluate(() => {
      const later = document.createElement("div");
      Object.assign(later.dataset, { eventContent: "list", src: "/items.json", filterKind: "news" });
      later.id = "later";
      document.body.append(later);
    });
    await expect.poll(() => rows(page, "#later > event-list")).toBe(1);
    expect(errors).toEqual([]);
    expect(await violations()).toEqual([]);
    await close();
  },
);

it("knows every attribute of every element in its data- form", async () => {
  const names = [...new Set(Object.values(tables).flatMap((table) => Object.keys(table)))];
  const data = names.map((name) => `data-${name}=""`).join(" ");
  const { page, close } = await host.open(`<div data-event-content="date" ${data}></div>`);
  expect((await page.locator("event-date").evaluate((each) => each.getAttributeNames())).sort()).toEqual(
    names.sort(),
  );
  await close();
});

it("takes placeholders also where the script runs before the page is parsed", async () => {
  const body = '<div data-event-content="list" data-src="/items.json"><a href="/archive">Archive</a></div>';
  const { page, errors, close } = await host.open(body, {
    files,
    script: "",
    head: '<script src="/embed.js"></script>',
  });
  expect(await rows(page, "event-list")).toBe(3);
  expect(await page.locator("event-list > a").count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

it("brings the script of each element when it is first seen, once", async () => {
  const far = '<p class="far"></p>';
  const { page, errors, requests, close } = await host.open(
    `<event-list src="/items.json"></event-list>${far}<event-archive src="/items.json"><a href="/a">Archive</a></event-archive>${far}<event-archive src="/items.json"></event-archive>`,
    {
      files,
      script: "/browser/loader.js",
      css: ".far { height: 4000px } event-list, event-archive { display: block }",
    },
  );
  const asked = (name: string): number =>
    requests.filter((url) => url.endsWith(`/browser/${name}.js`)).length;
  await expect.poll(() => rows(page, "event-list")).toBe(3);
  expect([asked("event-list"), asked("event-archive"), asked("event-calendar")]).toEqual([1, 0, 0]);
  await page.evaluate(() => scrollTo(0, 4000));
  await expect.poll(() => rows(page, "event-archive")).toBe(6);
  expect([asked("event-list"), asked("event-archive")]).toEqual([1, 1]);
  expect(errors).toEqual([]);
  expect(requests.every((url) => url.startsWith(host.url))).toBe(true);
  await close();
});

it("of a reader who saves data, loads nothing that is only near", async () => {
  const body = '<p class="near"></p><event-list src="/items.json"></event-list>';
  const css = ".near { height: 800px } event-list { display: block }";
  for (const saveData of [false, true]) {
    const { page, requests, close } = await host.open(body, {
      files,
      script: "/browser/loader.js",
      css,
      viewport: { width: 800, height: 600 },
      prepare: (each) =>
        each.addInitScript((value) => {
          Object.defineProperty(navigator, "connection", { value: { saveData: value } });
        }, saveData),
    });
    const isLoaded = (): boolean => requests.some((url) => url.endsWith("/event-list.js"));
    if (saveData) {
      await page.waitForLoadState("networkidle");
      expect(isLoaded()).toBe(false);
      await page.evaluate(() => scrollTo(0, 800));
    }
    await expect.poll(isLoaded).toBe(true);
    await expect.poll(() => rows(page, "event-list")).toBe(3);
    await close();
  }
});

it("leaves what stands there, and says so once, where a file of a script does not come", async () => {
  const body =
    '<event-list src="/items.json"><a href="/a">Archive</a></event-list><event-detail src="/items.json"><a href="/a">Archive</a></event-detail>';
  const gone = {
    "/browser/event-list.js": (_: unknown, response: { writeHead(code: number): { end(): void } }) =>
      response.writeHead(404).end(),
  };
  const { page, messages, requests, errors, close } = await host.open(body, {
    files: { ...files, ...gone },
    script: "/browser/loader.js",
    prepare: (each) => each.route(/detail-view/, (route) => route.abort()),
  });
  for (let change = 0; change < 5; change++)
    await page.evaluate(() => document.body.append(document.createElement("p")));
  expect(await page.locator("event-list > a").isVisible()).toBe(true);
  expect(await page.locator("event-detail > a").isVisible()).toBe(true);
  expect(requests.filter((url) => url.endsWith("/event-list.js"))).toHaveLength(1);
  await expect.poll(() => messages).toHaveLength(2);
  expect(messages.sort()).toEqual([
    expect.stringMatching(/^<event-detail> .*\nPublish the parts/),
    "The script of <event-list> could not be loaded.",
  ]);
  expect(errors.filter((each) => !/net::|Failed to (load|fetch)/.test(each))).toEqual([]);
  await close();
});

it("of two versions on one page the first one stays, and both leave the page in peace", async () => {
  const { page, errors, violations, close } = await host.open('<event-list src="/items.json"></event-list>', {
    files: { ...files, "/other.js": embed.replaceAll("ec-card", "ec-other"), "/third.js": embed },
    head: '<script src="/embed.js" defer></script><script src="/other.js" defer></script>',
    script: "/third.js",
  });
  await expect.poll(() => rows(page, "event-list")).toBe(3);
  expect(await page.locator("event-list >> .ec-other").count()).toBe(0);
  expect(errors).toEqual([]);
  expect(await violations()).toEqual([]);
  await close();
});

it.each([
  ["does not know shared style sheets", embed, "delete Document.prototype.adoptedStyleSheets"],
  ["does not know the syntax", `${embed};@`, ""],
  [
    "knows no custom elements",
    embed,
    "Object.defineProperty(window, 'customElements', { value: undefined })",
  ],
])("in a browser that %s the content stays as it is, and so does the page", async (_, script, older) => {
  const body =
    '<event-list src="/items.json"><a href="/archive">Archive</a></event-list><div data-event-content="list" data-src="/items.json"><a href="/archive">Archive</a></div>';
  const { page, errors, requests, close } = await host.open(body, {
    files: { ...files, "/older.js": script, "/page.js": "document.title = 'Alive'" },
    head: '<script src="/older.js" defer></script>',
    script: "/page.js",
    prepare: (each) => each.addInitScript(older),
  });
  expect(await page.title()).toBe("Alive");
  expect(await page.locator("a").evaluateAll((all) => all.map((each) => each.checkVisibility()))).toEqual([
    true,
    true,
  ]);
  expect(requests.filter((url) => url.endsWith("items.json"))).toEqual([]);
  expect(errors.filter((each) => !/Invalid or unexpected token|Unexpected/.test(each))).toEqual([]);
  await close();
});

it("loads what stands in shadow roots of other elements, whenever they are made", async () => {
  const card = `class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: "open" });
      setTimeout(() => this.shadowRoot.replaceChildren(document.createElement(this.getAttribute("of"))), 50);
    }
  }`;
  const { page, errors, requests, close } = await host.open(
    '<x-card of="event-list"></x-card><x-outer><template shadowrootmode="open"><x-card of="event-calendar"></x-card></template></x-outer>',
    { files: { "/card.js": `customElements.define("x-card", ${card})` }, script: "/browser/loader.js" },
  );
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 200));
    const script = Object.assign(document.createElement("script"), { type: "module" });
    (script as { src: unknown }).src = (
      globalThis as unknown as {
        trustedTypes: {
          createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
        };
      }
    ).trustedTypes
      .createPolicy("host", { createScriptURL: (url: string) => url })
      .createScriptURL("/card.js");
    document.head.append(script);
  });
  for (const tag of ["event-list", "event-calendar"])
    await expect.poll(() => requests.some((each) => each.endsWith(`/browser/${tag}.js`))).toBe(true);
  expect(errors).toEqual([]);
  await close();
});
