import type { ItemInput } from "@event-content/schema";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFiles } from "../../test/bundle-files.ts";
import { type Host, startHost } from "../../test/host.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const item = (id: string, country: string, topic: string): ItemInput => ({
  id,
  kind: "event",
  lang: "en",
  title: id,
  countries: [country],
  topics: [topic],
  dates: { start: "2026-03-10" },
});
const topics = { ice: { en: "Ice", fr: "Glace" }, floods: { en: "Floods", fr: "Crues" } };
const files = await bundleFiles([item("one", "KG", "ice"), item("two", "PE", "floods")], {
  archive: { title: "Lakes", languages: ["en", "fr"], taxonomies: { topics } },
  baseUrl: "https://lakes.example.org/",
});
const body =
  '<event-archive src="/archive.json"></event-archive><event-list src="/archive.json"></event-list>';

const shown = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const rootOf = (tag: string) => document.querySelector(tag)?.shadowRoot;
    const archive = rootOf("event-archive");
    const topics = archive?.querySelectorAll("[name='ec-topic'] option") ?? [];
    return {
      lang: archive?.querySelector(".ec")?.getAttribute("lang"),
      topics: [...topics].slice(1).map((each) => each.textContent?.split(" ")[0]),
      pages: [archive, rootOf("event-list")].map(
        (root) => root?.querySelector<HTMLAnchorElement>(".ec-card a")?.pathname.split("/")[1],
      ),
    };
  });

it.each([
  ["fr-CA", { lang: "fr", topics: ["Crues", "Glace"], pages: ["fr", "fr"] }],
  ["fr_FR", { lang: "fr", topics: ["Crues", "Glace"], pages: ["fr", "fr"] }],
  ["en_US.UTF-8", { lang: "en", topics: ["Floods", "Ice"], pages: ["en", "en"] }],
  ["zz-no-language-x", { lang: "en", topics: ["Floods", "Ice"], pages: ["en", "en"] }],
  ["*", { lang: "en", topics: ["Floods", "Ice"], pages: ["en", "en"] }],
])(
  'in a page of lang="%s" words, names of topics and pages are of the nearest language',
  async (lang, expected) => {
    const { page, errors, messages, close } = await host.open(body, { files, lang });
    await expect.poll(() => page.locator("event-list >> .ec-card").count()).toBe(2);
    await expect.poll(() => page.locator("event-archive >> .ec-card").count()).toBe(2);
    expect(await shown(page)).toEqual(expected);
    expect([...errors, ...messages]).toEqual([]);
    await close();
  },
);
