import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { EventArchive, EventDate, EventFilters, EventList } from "@event-content/elements/react";
import type { ItemInput } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReactPage, type ReactWindow } from "../../test/react-page.ts";

const built = new URL("../../dist/react.js", import.meta.url);
const items: readonly ItemInput[] = [2003, 2004, 2005].map((year) => ({
  id: `forum-${year}`,
  kind: "event",
  type: "forum",
  lang: "en",
  title: `Forum ${year}`,
  dates: { start: `${year}-11-12` },
}));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const titles = (page: Page, tag = "event-list"): Promise<string[]> =>
  page.locator(`${tag} >> .ec-card > :is(h2, h3)`).allInnerTexts();

describe("components on a server", () => {
  it("render tags with attributes and content, without a DOM", () => {
    expect("document" in globalThis).toBe(false);
    const link = createElement("a", { href: "/news/" }, "News");
    const list = { src: "/items.json", itemHref: "/news/{id}", limit: 5, items, className: "news" };
    expect(renderToString(createElement(EventList, { ...list, onLoad: () => undefined }, link))).toBe(
      '<event-list src="/items.json" item-href="/news/{id}" limit="5" class="news"><a href="/news/">News</a></event-list>',
    );
    const filters = createElement(EventFilters, { htmlFor: "archive", headingLevel: 3 });
    expect(renderToString(filters)).toBe('<event-filters for="archive" heading-level="3"></event-filters>');
    const date = createElement(EventDate, { start: "2003-11-12", timeZone: "Asia/Almaty" });
    expect(renderToString(date)).toBe('<event-date start="2003-11-12" time-zone="Asia/Almaty"></event-date>');
  });

  it("are taken over by hydration without a complaint, with their handlers and objects", async () => {
    const body = renderToString(createElement(EventList, { items, headingLevel: 3 }, "News"));
    const { page, complaints } = await openReactPage(browser, items, body);
    await page.evaluate((items) => {
      const { h, hydrateRoot, components, told, StrictMode } = window as unknown as ReactWindow;
      const onLoad = (event: { detail: { items: readonly unknown[] } }) =>
        told.push(`load ${event.detail.items.length}`);
      const main = document.querySelector("main") as HTMLElement;
      const props = { items, headingLevel: 3, onLoad } as object;
      hydrateRoot(main, h(StrictMode, null, h(components.EventList, props, "News")), {
        onRecoverableError: (error) => told.push(String(error)),
      });
    }, items);
    await expect.poll(() => titles(page)).toEqual(["Forum 2005", "Forum 2004", "Forum 2003"]);
    expect(await page.evaluate(() => (window as unknown as ReactWindow).told)).toEqual(["load 3"]);
    expect(await page.locator("event-list").textContent()).toBe("News");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("components in a browser", () => {
  it("set properties, and take them away", async () => {
    const { page, complaints } = await openReactPage(browser, items);
    await page.evaluate((items) => {
      const { h, createRoot, components, StrictMode } = window as unknown as ReactWindow;
      const root = createRoot(document.querySelector("main") as HTMLElement);
      const ref = { current: null };
      const show = (props: object) =>
        root.render(h(StrictMode, null, h(components.EventList, { ref, ...props }, "News")));
      Object.assign(window, { show, ref, root, items });
      show({ items, limit: 2, itemHref: "/news/{id}" });
    }, items);
    await expect.poll(() => titles(page)).toEqual(["Forum 2005", "Forum 2004"]);
    expect(await page.locator("event-list >> a").first().getAttribute("href")).toBe("/news/forum-2005");
    expect(
      await page.evaluate(() => {
        const { ref, items } = window as unknown as {
          ref: { current: { items: unknown; limit: number } };
          items: unknown;
        };
        return [
          ref.current.items === items,
          ref.current.limit,
          (ref.current as unknown as Element).localName,
        ];
      }),
    ).toEqual([true, 2, "event-list"]);
    const show = (props: string) => page.evaluate(`window.show(${props})`);
    await show("{ items: window.items.slice(1), order: 'oldest', className: 'news' }");
    await expect.poll(() => titles(page)).toEqual(["Forum 2004", "Forum 2005"]);
    expect(await page.locator("event-list").evaluate(({ outerHTML }) => outerHTML)).toBe(
      '<event-list order="oldest" class="news">News</event-list>',
    );
    await show("{ src: '/items.json', pageSize: undefined }");
    await expect.poll(() => titles(page)).toEqual(["Forum 2005", "Forum 2004", "Forum 2003"]);
    await page.evaluate("window.root.unmount()");
    expect(await page.evaluate("window.ref.current")).toBeNull();
    expect(await page.locator("event-list").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("call the handler of the moment, once, until they are removed", async () => {
    const { page, complaints } = await openReactPage(browser, items);
    await page.evaluate(() => {
      const { h, createRoot, components, StrictMode, told, flushSync } = window as unknown as ReactWindow;
      const root = createRoot(document.querySelector("main") as HTMLElement);
      const show = (name: string) => {
        const heard = (event: Event) => {
          told.push(`${name} ${event.type}`);
          if (event.cancelable) event.preventDefault();
        };
        const handlers = {
          onLoad: heard,
          onError: heard,
          onNavigate: heard,
          onQuery: heard,
          onChange: heard,
        };
        const props = { src: "/items.json", itemHref: "/news/{id}", ...handlers } as object;
        flushSync(() => root.render(h(StrictMode, null, h(components.EventArchive, props))));
      };
      Object.assign(window, { show, root });
      show("first");
    });
    await page.locator("event-archive >> .ec-card a").first().waitFor();
    await page.evaluate(() => Object.assign(window, { told: (window as unknown as ReactWindow).told }));
    const told = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as ReactWindow).told.splice(0));
    const first = await told();
    expect([...new Set(first)]).toEqual(["first event-content:query", "first event-content:load"]);
    expect(first.filter((each) => each.endsWith(":load"))).toHaveLength(1);
    await page.evaluate('window.show("second")');
    await page.locator("event-archive >> .ec-card a").first().click();
    expect(await told()).toEqual(["second event-content:navigate"]);
    expect(page.url()).toBe("http://host.test/");
    await page.locator("event-archive").evaluate((node) => {
      Object.assign(window, { node });
      (node as unknown as { change(asked: object): void }).change({ year: "2004" });
    });
    await expect.poll(() => titles(page, "event-archive")).toEqual(["Forum 2004"]);
    expect((await told())[0]).toBe("second event-content:change");
    await page.evaluate(
      'window.root.unmount(); window.node.dispatchEvent(new CustomEvent("event-content:load"))',
    );
    expect(await told()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("ask for the same only once, however often they are rendered", async () => {
    const { page } = await openReactPage(browser, items);
    await page.evaluate(() => {
      const { h, createRoot, components, told, flushSync } = window as unknown as ReactWindow;
      const root = createRoot(document.querySelector("main") as HTMLElement);
      const onChange = () => told.push("change");
      const show = (year: string) =>
        flushSync(() =>
          root.render(h(components.EventArchive, { src: "/items.json", asked: { year }, onChange })),
        );
      Object.assign(window, { show });
      show("2004");
    });
    await expect.poll(() => titles(page, "event-archive")).toEqual(["Forum 2004"]);
    await page.evaluate('window.show("2004"); window.show("2004"); window.show("2005")');
    await expect.poll(() => titles(page, "event-archive")).toEqual(["Forum 2005"]);
    expect(await page.evaluate(() => (window as unknown as ReactWindow).told)).toHaveLength(2);
    await page.close();
  });
});

describe("the file of the components", () => {
  it("is for the client, and defines nothing by itself", () => {
    const text = readFileSync(built, "utf8");
    expect(text.startsWith('"use client";')).toBe(true);
    expect([...text.matchAll(/from "(.+?)"|import "(.+?)"/g)].map(([, name]) => name)).toEqual(["react"]);
    expect(typeof EventArchive).toBe("function");
  });

  it("is below 1 kB of gzip beside React and the elements", async () => {
    const bundle = await rolldown({
      input: built.pathname,
      external: [/^react$/, /define/],
      onLog: () => {},
    });
    const { output } = await bundle.generate({ minify: true, comments: false });
    await bundle.close();
    expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(1_000);
  });
});
