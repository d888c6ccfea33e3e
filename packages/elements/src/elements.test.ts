import { readFileSync } from "node:fs";
import { renderElement } from "@event-content/elements/server";
import type { ItemInput } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const embed = readFileSync(new URL("../dist/embed.js", import.meta.url), "utf8");
const css = readFileSync(new URL(import.meta.resolve("@event-content/renderer/style.css")), "utf8");

const items: readonly ItemInput[] = [
  {
    id: "old",
    kind: "event",
    type: "workshop",
    lang: "en",
    title: { en: "An old one", ar: "قديمة" },
    dates: { start: "2003-11-12", end: "2003-11-13" },
  },
  { id: "new", kind: "event", type: "forum", lang: "en", title: "A new one", dates: { start: "2020-05-05" } },
  {
    id: "report",
    kind: "news",
    type: "article",
    lang: "en",
    title: "A report",
    published: "2004-01-02",
    about: ["old"],
  },
];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Host {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}

interface HostOptions {
  readonly answer?: () => { status: number; body: string };
  readonly script?: boolean;
  readonly lang?: string;
  readonly head?: string;
}

/** A foreign page with a strict policy, its files answered from memory. */
async function open(body: string, options: HostOptions = {}): Promise<Host> {
  const {
    answer = () => ({ status: 200, body: JSON.stringify(items) }),
    script = true,
    lang = "en",
    head = "",
  } = options;
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on(
    "console",
    (message) =>
      message.type() === "error" &&
      !message.text().startsWith("Failed to load resource") &&
      errors.push(message.text()),
  );
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(route.request().url());
    if (pathname === "/embed.js") return route.fulfill({ contentType: "text/javascript", body: embed });
    if (pathname === "/style.css") return route.fulfill({ contentType: "text/css", body: css });
    if (pathname === "/host.css")
      return route.fulfill({
        contentType: "text/css",
        body: "* { color: red; margin: 40px !important; list-style: square } h2 { font-size: 90px }",
      });
    if (pathname === "/items.json") return route.fulfill({ contentType: "application/json", ...answer() });
    if (pathname !== "/") return route.fulfill({ status: 204, body: "" });
    const html = `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="stylesheet" href="/host.css">${head}${script ? '<script type="module" src="/embed.js"></script>' : ""}</head><body>${body}</body></html>`;
    return route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": POLICY },
      body: html,
    });
  });
  await page.goto("http://host.test/", { waitUntil: "networkidle" });
  return { page, errors, requests };
}

const titles = (page: Page): Promise<string[]> =>
  page.locator("event-list >> .ec-what > :is(h2, h3)").allInnerTexts();

describe("<event-list>", () => {
  it("shows the items of src, newest first, under a strict policy and Trusted Types, and asks nobody else", async () => {
    const { page, errors, requests } = await open(
      '<event-list src="/items.json" item-href="/news/{id}"></event-list>',
    );
    expect(await page.locator("event-list >> .ec-what a").allInnerTexts()).toEqual([
      "A new one",
      "A report",
      "An old one",
    ]);
    expect(await page.locator("event-list >> a").first().getAttribute("href")).toBe("/news/new");
    expect(errors).toEqual([]);
    expect(requests.every((url) => url.startsWith("http://host.test/"))).toBe(true);
    await page.close();
  });

  it("is not deformed by the styles of its host", async () => {
    const { page } = await open('<event-list src="/items.json"></event-list>');
    const style = await page
      .locator("event-list >> h2")
      .first()
      .evaluate((node) => ({
        margin: getComputedStyle(node).marginTop,
        size: Number.parseFloat(getComputedStyle(node).fontSize),
      }));
    expect(style.size).toBeLessThan(30);
    expect(style.margin).not.toBe("40px");
    await page.close();
  });

  it("obeys its attributes, and their changes", async () => {
    const { page } = await open(
      '<event-list src="/items.json" kind="event" order="oldest" limit="1"></event-list>',
    );
    expect(await titles(page)).toEqual(["An old one"]);
    await page.evaluate(() => document.querySelector("event-list")?.setAttribute("order", "newest"));
    await expect.poll(() => titles(page)).toEqual(["A new one"]);
    await page.evaluate(() => document.querySelector("event-list")?.setAttribute("lang", "ar"));
    await expect.poll(() => page.locator("event-list >> .ec-list").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("event-list >> time").innerText()).toBe("5 أيار/مايو 2020");
    await page.close();
  });

  it("takes the language of the page, and says so of a fallback", async () => {
    const { page } = await open('<event-list src="/items.json" order="oldest"></event-list>', { lang: "ar" });
    expect(await titles(page)).toEqual(["قديمة", "A report", "A new one"]);
    expect(await page.locator("event-list >> [lang=en][dir=ltr]").allInnerTexts()).toEqual([
      "A report",
      "A new one",
    ]);
    await page.close();
  });

  it("takes a property, also one that was set before the script arrived", async () => {
    const { page } = await open("<event-list></event-list>", { script: false });
    await page.evaluate(
      (given) => {
        (document.querySelector("event-list") as unknown as { items: unknown }).items = given;
      },
      items.slice(0, 1),
    );
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.type = "module";
      (script as { src: unknown }).src = (
        window as unknown as {
          trustedTypes: {
            createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => unknown };
          };
        }
      ).trustedTypes
        .createPolicy("test", { createScriptURL: (url: string) => url })
        .createScriptURL("/embed.js");
      document.head.append(script);
    });
    await expect.poll(() => titles(page)).toEqual(["An old one"]);
    await page.close();
  });

  it("takes JSON from a script inside it", async () => {
    const { page } = await open(
      `<event-list><script type="application/json">${JSON.stringify(items.slice(1, 2))}</script></event-list>`,
    );
    expect(await titles(page)).toEqual(["A new one"]);
    await page.close();
  });

  it("keeps a link inside it readable without the script, and when loading fails; tells what happened", async () => {
    const body = '<event-list src="/items.json"><a href="/archive">The archive</a></event-list>';
    const before = await open(body, { script: false });
    expect(await before.page.locator("event-list").innerText()).toBe("The archive");
    await before.page.close();
    const { page, errors } = await open(body, { answer: () => ({ status: 500, body: "" }) });
    expect(await page.locator("event-list a").isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says that the archive cannot be reached, and tries again", async () => {
    let up = false;
    const { page } = await open('<event-list src="/items.json"></event-list>', {
      answer: () => (up ? { status: 200, body: JSON.stringify(items) } : { status: 503, body: "" }),
    });
    await expect
      .poll(() => page.locator("event-list >> [role=alert]").innerText())
      .toContain("cannot be reached");
    up = true;
    await page.locator("event-list >> button").click();
    await expect.poll(() => titles(page)).toHaveLength(3);
    await page.close();
  });

  it.each([
    ["text that is not JSON", "<html>", "not-json"],
    ["JSON without items", '{"a":1}', "no-items"],
  ])("tells %s as an event, and shows no trace", async (_, body, code) => {
    const { page, errors } = await open("<p></p>", { answer: () => ({ status: 200, body }) });
    const heard = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("event-content:error", (event) =>
            resolve((event as CustomEvent).detail.error.code),
          );
          const list = document.createElement("event-list");
          list.setAttribute("src", "/items.json");
          document.body.append(list);
        }),
    );
    expect(heard).toBe(code);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("asks once for two elements, and lets a host take over a link", async () => {
    const { page, requests } = await open(
      '<event-list src="/items.json" item-href="/n/{id}"></event-list><event-list src="/items.json" limit="1"></event-list>',
    );
    expect(requests.filter((url) => url.endsWith("/items.json"))).toHaveLength(1);
    const heard = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("event-content:navigate", (event) => {
            event.preventDefault();
            resolve((event as CustomEvent).detail.href);
          });
          document.querySelector("event-list")?.shadowRoot?.querySelector("a")?.click();
        }),
    );
    expect(heard).toBe("http://host.test/n/new");
    expect(page.url()).toBe("http://host.test/");
    await page.close();
  });

  it("survives being moved, removed and added again, inside another shadow root too", async () => {
    const { page, errors } = await open(
      '<div id="a"><event-list src="/items.json"></event-list></div><div id="b"></div>',
    );
    await page.evaluate(() => {
      const list = document.querySelector("event-list") as Element;
      list.remove();
      const root = document.querySelector("#b")?.attachShadow({ mode: "open" });
      root?.append(list);
    });
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document
              .querySelector("#b")
              ?.shadowRoot?.querySelector("event-list")
              ?.shadowRoot?.querySelectorAll("li").length,
        ),
      )
      .toBe(3);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe("content before the script", () => {
  const html = renderElement("event-list", items, {
    attributes: { src: "/items.json", "item-href": "/n/{id}" },
    stylesheet: "/style.css",
  });

  it("is readable without any script", async () => {
    const { page } = await open(html, { script: false });
    expect(await page.locator("event-list >> .ec-what a").allInnerTexts()).toEqual([
      "A new one",
      "A report",
      "An old one",
    ]);
    await page.close();
  });

  it("is taken over without a new rendering and without a shift", async () => {
    const observer = `<script type="application/json" id="x"></script>`;
    const { page } = await open(`${html}${observer}`, { script: false });
    const before = await page.evaluate(() => {
      const root = document.querySelector("event-list")?.shadowRoot as ShadowRoot;
      (window as unknown as { kept: Element | null }).kept = root.querySelector("li");
      return { inside: root.innerHTML, box: JSON.stringify(document.body.getBoundingClientRect()) };
    });
    await page.evaluate(async () => {
      const make = (
        window as unknown as {
          trustedTypes: {
            createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => unknown };
          };
        }
      ).trustedTypes.createPolicy("test", {
        createScriptURL: (url: string) => url,
      });
      const script = document.createElement("script");
      script.type = "module";
      (script as { src: unknown }).src = make.createScriptURL("/embed.js");
      const loaded = new Promise((resolve) => document.addEventListener("event-content:load", resolve));
      document.head.append(script);
      await loaded;
    });
    const after = await page.evaluate(() => {
      const root = document.querySelector("event-list")?.shadowRoot as ShadowRoot;
      const same = (window as unknown as { kept: Element | null }).kept === root.querySelector("li");
      return { inside: root.innerHTML, box: JSON.stringify(document.body.getBoundingClientRect()), same };
    });
    expect(after).toEqual({ ...before, same: true });
    await page.close();
  });
});

describe("<event-detail>", () => {
  it("shows one item of several, or a property", async () => {
    const { page, errors } = await open(
      '<event-detail src="/items.json" item-id="report" heading-level="3"></event-detail><event-detail id="p"></event-detail>',
    );
    expect(await page.locator("event-detail >> h3.ec-title").first().innerText()).toBe("A report");
    expect(await page.locator("event-detail >> .ec-related").innerText()).toContain("An old one");
    await page.evaluate((item) => {
      (document.querySelector("#p") as unknown as { item: unknown }).item = item;
    }, items[0]);
    await expect.poll(() => page.locator("#p >> .ec-title").innerText()).toBe("An old one");
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says when there is no such item", async () => {
    const { page } = await open('<event-detail src="/items.json" item-id="nope"></event-detail>');
    await expect
      .poll(() => page.locator("event-detail >> [role=alert]").innerText())
      .toContain("not in the archive");
    await page.close();
  });
});

describe("in Node", () => {
  it("can be imported, defining nothing and touching nothing", async () => {
    expect(Object.keys(await import("@event-content/elements"))).toEqual([
      "AddToCalendarElement",
      "EventArchiveElement",
      "EventCalendarElement",
      "EventDateElement",
      "EventDetailElement",
      "EventFiltersElement",
      "EventListElement",
      "EventResultsElement",
      "EventSearchElement",
    ]);
    await import("@event-content/elements/define");
  });

  it("escapes what it is given", () => {
    const html = renderElement("event-list", [{ id: "x", kind: "event", lang: "en", title: "<script>" }], {
      attributes: { src: '"><script>' },
    });
    expect(html).not.toContain("<script>");
  });
});
