import { fileURLToPath } from "node:url";
import type { ItemInput } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import { bundleScript } from "@event-content/tooling/docs";
import type { Browser } from "playwright-core";
import { compile } from "svelte/compiler";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const items: readonly ItemInput[] = [2003, 2004, 2005].map((year) => ({
  id: `forum-${year}`,
  kind: "event",
  lang: "en",
  title: `Forum ${year}`,
  dates: { start: `${year}-11-12` },
}));

const svelte = compile(
  `<svelte:options runes={true} />
<script>const { items, told } = $props();</script>
<event-list {items} limit={2} heading-level={3} onevent-content:load={({ detail }) => told(detail.items.length)}></event-list>`,
  { name: "App", dev: false },
).js.code.replace("export default function App", "function App");

/** An app that shows a list of the items, two at most, and calls back with the number shown. */
const APPS: Readonly<Record<string, string>> = {
  "React 19": `import { createElement as h } from "react";
    import { createRoot } from "react-dom/client";
    const props = { items, limit: 2, "heading-level": 3, "onevent-content:load": ({ detail }) => told(detail.items.length) };
    createRoot(main).render(h("event-list", props));`,
  Preact: `import { h, render } from "preact";
    const props = { items, limit: 2, "heading-level": 3, "onevent-content:load": ({ detail }) => told(detail.items.length) };
    render(h("event-list", props), main);`,
  Vue: `import { createApp } from "vue/dist/vue.esm-bundler.js";
    const template = '<event-list :items="items" :limit="2" :heading-level="3" @event-content:load="heard"></event-list>';
    const app = createApp({ template, data: () => ({ items }), methods: { heard: ({ detail }) => told(detail.items.length) } });
    app.config.compilerOptions.isCustomElement = (tag) => tag.includes("-");
    app.mount(main);`,
  Svelte: `import { mount } from "svelte";
    ${svelte}
    mount(App, { target: main, props: { items, told } });`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(Object.keys(APPS))("a tag in %s is given its properties, attributes and handlers", async (name) => {
  const code = `import "@event-content/elements/define";
    const { items, told } = window;
    const main = document.querySelector("main");
    ${APPS[name]}`;
  const script = await bundleScript({ line: 0, language: "js", words: [], code }, folder);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.setContent("<!doctype html><title>Host</title><main></main>");
  await page.evaluate((items) => {
    const heard: number[] = [];
    Object.assign(window, { items, heard, told: (shown: number) => heard.push(shown) });
  }, items);
  await page.addScriptTag({ content: script });
  await expect
    .poll(() => page.locator("event-list >> h3").allInnerTexts())
    .toEqual(["Forum 2005", "Forum 2004"]);
  expect(await page.evaluate(() => (window as unknown as { heard: number[] }).heard)).toContain(2);
  expect(faults).toEqual([]);
  await page.close();
});
