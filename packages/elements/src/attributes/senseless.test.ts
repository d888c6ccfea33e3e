import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems, withHours } from "../../test/sample-items.ts";
import { SENSELESS } from "../../test/senseless.ts";
import * as tables from "./tables.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** Any text is right: what does not match shows that nothing matches. */
const FREE = /--(filter-(text|type|topic|organizer)|instance|place|deep-link-prefix)$/;
const ITEM = { src: "/items.json", "item-id": "hours" };
const DATE = { start: "2026-03-10T09:00", "time-zone": "Asia/Almaty" };
const SUBJECTS: readonly (readonly [tag: string, table: object, given: Readonly<Record<string, string>>])[] =
  [
    ["event-list", tables.listAttributes, { src: "/items.json" }],
    ["event-archive", tables.archiveAttributes, { src: "/items.json" }],
    ["event-results", tables.archiveAttributes, { src: "/items.json" }],
    ["event-calendar", tables.calendarAttributes, { src: "/items.json" }],
    ["event-detail", tables.detailAttributes, ITEM],
    ["add-to-calendar", tables.addToCalendarAttributes, ITEM],
    ["event-date", tables.dateAttributes, DATE],
    ["event-search", tables.partAttributes, {}],
    ["event-filters", tables.filtersAttributes, {}],
  ];

function elements(): { html: string; ids: string[] } {
  const ids: string[] = [];
  const all = SUBJECTS.flatMap(([tag, table, given]) =>
    Object.keys(table).map((name) => {
      const id = `${tag}--${name}`;
      ids.push(id);
      const attributes = { ...given, [name]: SENSELESS[name] ?? "" };
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${value.replaceAll("<", "&lt;")}"`,
      );
      return `<${tag} id="${id}"${written.join("")}><a href="/kept">Kept</a></${tag}>`;
    }),
  );
  return { html: all.join("\n"), ids };
}

it("tells of every attribute that makes no sense once, to page and developer, and shows what it can", async () => {
  const { html, ids } = elements();
  const { page, errors, messages, heard, violations, close } = await host.open(html, {
    files: { "/items.json": JSON.stringify([...sampleItems, withHours]) },
    prepare: (each) => each.clock.install(),
  });
  expect(Object.keys(SENSELESS).filter((name) => !ids.some((id) => id.endsWith(`--${name}`)))).toEqual([]);
  await page.clock.fastForward(6000);
  const expected = ids.filter((id) => !FREE.test(id) && !/^event-(search|filters)--lang/.test(id)).sort();
  const told = async (): Promise<string[]> =>
    (await heard())
      .filter(({ name }) => name === "error")
      .map(({ id }) => id)
      .sort();
  await expect.poll(async () => (await told()).length).toBeGreaterThanOrEqual(expected.length);
  // Parts beside several archives find the first; those for nothing find none.
  expect((await told()).filter((id) => !/^event-(search|filters)--/.test(id))).toEqual(
    expected.filter((id) => !/^event-(search|filters)--/.test(id)),
  );
  expect(new Set(messages).size).toBe(messages.length);
  for (const { id, name, code, hint } of await heard()) {
    if (name !== "error") continue;
    expect(code, id).toMatch(/^(invalid-attribute|no-such-item|no-archive)$/);
    expect(hint, id).not.toBe("");
  }
  // Something can be read in each: what it shows, or what stood there.
  const empty = await page
    .locator("body > [id]")
    .evaluateAll((all) =>
      all
        .filter(
          (each) => !(each.shadowRoot?.querySelector(".ec") ?? each.querySelector("a"))?.checkVisibility(),
        )
        .map(({ id }) => id),
    );
  expect(empty).toEqual([]);
  expect(await page.locator("a[href^='javascript:']").count()).toBe(0);
  expect(errors).toEqual([]);
  expect(await violations()).toEqual([]);
  await close();
});
