import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const event = (id: string, more: object): object => ({ id, kind: "event", lang: "en", title: id, ...more });
const good = event("good", { dates: { start: "2026-12-01" } });
const list = (items: readonly unknown[]): Record<string, string> => ({
  "/items.json": JSON.stringify(items),
});

it.each([
  ["entries that are no items", [null, 7, { id: "no-kind" }, good], 1, "not-an-item", "Entry 1 is no item."],
  ["an id that stands twice", [good, good], 1, "duplicate-id", '"good"'],
  [
    "an instant where a local time belongs",
    [good, event("instant", { dates: { start: "2026-12-24T01:30:00Z" } })],
    2,
    "unreadable-part",
    '"2026-12-24T01:30:00Z" is no date',
  ],
])("of %s the reader sees the rest, and the developer is told once", async (_, items, rows, code, words) => {
  const { page, errors, messages, heard, close } = await host.open(
    '<event-list src="/items.json"></event-list><event-archive src="/items.json"></event-archive>',
    { files: list(items) },
  );
  for (const tag of ["event-list", "event-archive"])
    await expect.poll(() => page.locator(`${tag} >> .ec-card`).count()).toBe(rows);
  await expect.poll(() => messages.length).toBe(2);
  await page.locator("event-list").evaluate((each) => each.setAttribute("density", "compact"));
  await page.waitForTimeout(300);
  expect(messages.sort()).toEqual(
    ["event-archive", "event-list"].map((tag) => expect.stringMatching(new RegExp(`^\\w*:? ?<${tag}>`))),
  );
  expect(messages.every((each) => each.includes(words))).toBe(true);
  const told = (await heard()).filter(({ name }) => name === "error");
  expect(told.map((each) => each.code)).toEqual([code, code]);
  expect(errors).toEqual([]);
  await close();
});

it("of an event whose day cannot be read, its page shows no empty line", async () => {
  const { page, messages, close } = await host.open('<event-detail src="/items.json"></event-detail>', {
    files: list([event("instant", { dates: { start: "2026-12-24T01:30:00Z" } })]),
  });
  await expect.poll(() => page.locator("event-detail >> h1, h2").count()).toBeGreaterThan(0);
  expect(await page.locator("event-detail >> dt").count()).toBe(0);
  await expect.poll(() => messages).toEqual([expect.stringContaining("is no date")]);
  await close();
});
