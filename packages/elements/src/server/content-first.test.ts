import { type ElementTag, type RenderElementOptions, renderElement } from "@event-content/elements/server";
import { afterAll, beforeAll, expect, it } from "vitest";
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
const src = "/items.json";
const CASES: readonly (readonly [id: string, ElementTag, text: string, Record<string, string>])[] = [
  ["archive", "event-archive", "A report", { src }],
  ["cards", "event-archive", "With hours", { src, "group-by": "year", view: "cards", "page-size": "2" }],
  ["timeline", "event-archive", "A new one", { src, view: "timeline", lang: "ar" }],
  ["results", "event-results", "A report", { src }],
  ["calendar", "event-calendar", "With hours", { src, month: "2026-03", now: "2026-03-12T06:00:00Z" }],
  ["list", "event-list", "A report", { src, "item-href": "/n/{id}" }],
  ["auto", "event-list", "With hours", { src, when: "auto", "group-by": "year", lang: "en-GB" }],
  ["detail", "event-detail", "An old one", { src, "item-id": "report" }],
  ["hours", "event-detail", "With hours", { src, "item-id": "hours" }],
  ["date", "event-date", "10 March 2026", { start: "2026-03-10T09:00", "time-zone": "Asia/Almaty" }],
  ["add", "add-to-calendar", "Add to calendar", { src, "item-id": "hours" }],
];

function render(more: RenderElementOptions = {}): string {
  return CASES.map(([id, tag, , { lang = "en", ...attributes }]) =>
    renderElement(tag, items, { attributes: { ...attributes, id }, lang, stylesheet: "/style.css", ...more }),
  ).join("\n");
}

/** What a script adds to HTML that was written for readers without one; nothing of it moves. */
const ADDED: Readonly<Record<string, (kinds: readonly string[]) => boolean>> = {
  // The keys of a grid, and its roles with them.
  calendar: (kinds) => kinds.every((each) => /^attributes (role|tabindex) /.test(each)),
  // Copying, and the file that is made in the browser.
  add: (kinds) => kinds.includes("childList  UL"),
};

it.each(["shadow", "light"] as const)(
  "server HTML of every element, in a %s root, is read without a script and taken over without a change",
  async (root) => {
    const { page, errors, heard, violations, requests, close } = await host.open(render({ root }), {
      files,
      script: "",
      timezoneId: "Asia/Almaty",
      head: root === "light" ? '<link rel="stylesheet" href="/style.css">' : "",
    });
    for (const [id, , text] of CASES)
      expect(await page.locator(`#${id} [part=content]`).innerText()).toContain(text);
    await watchElements(page);
    await arrive(page);
    const loads = async (): Promise<number> => (await heard()).filter(({ name }) => name === "load").length;
    await expect.poll(loads).toBe(9);
    const { records, shifts } = await changesSeen(page);
    // The menu that a script completes stands in light DOM only until then.
    expect(shifts).toBeLessThanOrEqual(root === "shadow" ? 0 : 0.1);
    for (const [id, kinds] of Object.entries(records)) {
      if (ADDED[id] && root === "shadow") expect(ADDED[id](kinds), `${id}: ${kinds}`).toBe(true);
      else if (!ADDED[id]) expect(kinds, id).toEqual([]);
    }
    // What is shown is asked for to be checked, by all of them at once.
    expect(requests.filter((url) => url.endsWith(src))).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(await violations()).toEqual([]);
    await close();
  },
);
