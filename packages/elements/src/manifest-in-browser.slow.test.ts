import { readFileSync } from "node:fs";
import type { ItemInput } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { elements, type ManifestElement, type ManifestField } from "../test/manifest.ts";

const embed = readFileSync(new URL("../dist/embed.js", import.meta.url), "utf8");
const items: readonly ItemInput[] = [2003, 2004, 2005].map((year) => ({
  id: `forum-${year}`,
  kind: "event",
  type: year === 2003 ? "workshop" : "forum",
  lang: "en",
  title: `Forum ${year}`,
  url: `http://host.test/forum-${year}`,
  dates: { start: `${year}-11-12` },
}));

let browser: Browser;
let page: Page;
const missing = new Set(["/none.json"]);

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ timezoneId: "America/New_York" });
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (missing.has(pathname)) return route.fulfill({ status: 404, body: "" });
    if (pathname === "/embed.js") return route.fulfill({ contentType: "text/javascript", body: embed });
    if (pathname === "/empty.json") return route.fulfill({ json: [] });
    if (pathname.endsWith(".json")) return route.fulfill({ json: items });
    return route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><title>Host</title><script type="module" src="/embed.js"></script><main></main>',
    });
  });
  await page.goto("http://host.test/");
});
afterAll(() => browser.close());

/** Right values of properties that are not just any text. */
const TEXTS: Readonly<Record<string, string>> = {
  filterCountry: "KZ",
  filterGoal: "13",
  filterKind: "news",
  filterLang: "fr",
  filterRegion: "143",
  filters: "text",
  icsHref: "/{id}.ics",
  itemHref: "/news/{id}",
  lang: "fr",
  month: "2004-05",
  now: "2004-06-01T12:00:00Z",
  timeZone: "Asia/Almaty",
  views: "list",
};

/** A value that is not the default. */
function sample({ name, type, default: usual = '""' }: ManifestField): string | number {
  if (type.text === "number") return 3;
  const words = [...type.text.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
  return words.find((word) => JSON.stringify(word) !== usual) ?? TEXTS[name] ?? "2004";
}

const fields = ({ members }: ManifestElement) =>
  members
    .filter(({ attribute }) => attribute)
    .map((field) => ({
      name: field.name,
      attribute: field.attribute ?? "",
      usual: JSON.parse(field.default ?? '""'),
      other: sample(field),
    }));

test.each(elements)("<$tagName> observes its attributes, which its properties mirror", async (element) => {
  const told = { tag: element.tagName, fields: fields(element) };
  const seen = await page.evaluate(({ tag, fields }) => {
    const node = document.createElement(tag) as HTMLElement & Record<string, unknown>;
    const read = fields.map(({ name, attribute, usual, other }) => {
      const values: unknown[] = [node[name]];
      node[name] = other;
      values.push(node.getAttribute(attribute));
      node[name] = usual;
      values.push(node.getAttribute(attribute));
      node.setAttribute(attribute, String(other));
      values.push(node[name]);
      node[name] = undefined;
      values.push(node.getAttribute(attribute), node[name]);
      return [name, values];
    });
    const { observedAttributes } = customElements.get(tag) as unknown as {
      readonly observedAttributes: string[];
    };
    return { observedAttributes, read: Object.fromEntries(read) };
  }, told);
  expect(seen.observedAttributes).toEqual(element.attributes.map(({ name }) => name));
  expect(seen.read).toEqual(
    Object.fromEntries(
      told.fields.map(({ name, usual, other }) => [name, [usual, String(other), null, other, null, usual]]),
    ),
  );
});

test.each(elements)("<$tagName> has the members that are told", async ({ tagName, members }) => {
  const kinds = await page.evaluate(
    ({ tag, names }) => {
      const { prototype } = customElements.get(tag) as { readonly prototype: object };
      const own = (name: string): PropertyDescriptor | undefined => {
        for (let at = prototype; at && at !== HTMLElement.prototype; at = Object.getPrototypeOf(at)) {
          const found = Object.getOwnPropertyDescriptor(at, name);
          if (found) return found;
        }
        return undefined;
      };
      return names.map((name) => [name, own(name)?.get ? "field" : typeof own(name)?.value]);
    },
    { tag: tagName, names: members.map(({ name }) => name) },
  );
  expect(kinds).toEqual(members.map(({ name, kind }) => [name, kind === "method" ? "function" : kind]));
});

const LINK = '<a slot="header" href="/away">Away</a>';
const NOW = 'now="2004-06-01T12:00:00Z"';
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  "event-archive": [`src="/items.json" ${NOW}`, 'src="/empty.json"'],
  "event-results": [`src="/items.json" ${NOW}`, 'src="/empty.json"'],
  "event-calendar": [`src="/items.json" month="2004-11"`],
  "event-list": [`src="/items.json" when="auto" ${NOW}`, 'src="/empty.json"'],
  "event-detail": ['src="/items.json"'],
  "add-to-calendar": ['src="/items.json" item-id="forum-2004" subscribe-href="/all.ics"'],
  "event-search": [""],
  "event-filters": [""],
  "event-date": ['start="2004-11-12T09:00" time-zone="Asia/Almaty"', 'start="never"'],
};

interface Seen {
  readonly parts: readonly string[];
  readonly slots: readonly string[];
  readonly events: readonly string[];
}

/** Shows an element in every state, and uses it, as a reader would; a host cancels what navigates. */
async function seenOf({ tagName: tag, slots }: ManifestElement, hosts: readonly string[]): Promise<Seen> {
  const content = hosts.join("").includes("src=");
  const address = `http://host.test/${tag}`;
  await page.goto(address);
  await page.evaluate(
    ({ tag, hosts, content, link }) => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const name of ["load", "error", "navigate", "query", "change"]) {
        document.addEventListener(`event-content:${name}` as "event-content:load", (event) => {
          if ((event.target as Element).localName === tag) told.push(event.type);
          if (event.cancelable) event.preventDefault();
        });
      }
      const all = content ? [...hosts, 'src="/none.json"', 'src="/stale.json" item-id="forum-2004"'] : hosts;
      const main = document.querySelector("main") as HTMLElement;
      main.innerHTML = all
        .map((attributes) => `<${tag} ${attributes}>${attributes.includes("none") ? "" : link}</${tag}>`)
        .join("");
      if (tag === "event-search" || tag === "event-filters") {
        main.insertAdjacentHTML("afterbegin", '<event-archive id="whole" src="/items.json"></event-archive>');
        main.insertAdjacentHTML("beforeend", `<${tag} for="nobody"></${tag}>`);
      }
    },
    { tag, hosts, content, link: slots.some(({ name }) => name === "header") ? LINK : "" },
  );
  await page.locator(`${tag} >> css=[part]`).first().waitFor({ state: "attached" });
  if (content) {
    await page.locator(`${tag}[src="/none.json"] >> css=slot[name=error]`).waitFor({ state: "attached" });
    await page.locator(`${tag}[src="/stale.json"] >> css=[part=content]`).waitFor({ state: "attached" });
    missing.add("/stale.json");
    await page.evaluate(
      (name) =>
        (document.querySelector(`${name}[src="/stale.json"]`) as unknown as { reload(): void }).reload(),
      tag,
    );
    await page
      .locator(`${tag}[src="/stale.json"] >> css=[part=notice] p`)
      .first()
      .waitFor({ state: "attached" });
    missing.delete("/stale.json");
  } else if (tag !== "event-date") {
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
  }
  const shown = await page.evaluate((name) => {
    const roots = [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = (selector: string, attribute: string) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll(selector)].map((node) => node.getAttribute(attribute) ?? ""),
      );
    return { parts: all("[part]", "part"), slots: all("slot", "name") };
  }, tag);
  const events = await page.evaluate(async (name) => {
    const nodes = [...document.querySelectorAll(name)];
    const links = nodes.flatMap((node) => [
      ...node.querySelectorAll<HTMLElement>("a"),
      ...(node.shadowRoot?.querySelectorAll<HTMLElement>("a[href]") ?? []),
    ]);
    for (const link of links) link.click();
    (nodes[0] as unknown as { change?(asked: object): void }).change?.({ year: "2004" });
    await new Promise((done) => setTimeout(done, 100));
    return (window as unknown as { told: string[] }).told;
  }, tag);
  expect(page.url().startsWith(address)).toBe(true);
  return { ...shown, events };
}

test.each(elements)(
  "<$tagName> shows the parts and slots and fires the events that are told, and no others",
  async (element) => {
    const seen = await seenOf(element, HOSTS[element.tagName] ?? []);
    const names = (told: readonly { readonly name: string }[]) => told.map(({ name }) => name).sort();
    const unique = (list: readonly string[]) => [...new Set(list)].sort();
    expect(unique(seen.parts)).toEqual(names(element.cssParts));
    expect(unique(seen.slots)).toEqual(names(element.slots));
    expect(unique(seen.events)).toEqual(names(element.events));
  },
);
