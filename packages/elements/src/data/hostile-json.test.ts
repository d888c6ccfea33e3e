import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { misshapenItems, NO_ITEMS, poisonedItems } from "../../test/hostile-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const listOf = (items: readonly unknown[]): string =>
  `[${items.map((each) => JSON.stringify(each)).join(",")}]`;
const TAGS = ["event-list", "event-archive", "event-calendar"];
/** The renderer leaves out a row whose dates are no record. */
const WITHOUT_A_ROW = 9;
const VIEWS = ["cards", "timeline", "month"];

it.each([
  ["attacks in every text", listOf(poisonedItems), poisonedItems.length],
  ["fields of no right shape", listOf(misshapenItems), misshapenItems.length - WITHOUT_A_ROW],
  ["keys of prototypes", `[${NO_ITEMS}]`, 3],
])("%s run nothing, break nothing, and show what can be shown", async (_, json, count) => {
  const ids = (JSON.parse(json) as { id?: string }[])
    .map((each) => each?.id)
    .filter((id) => typeof id === "string");
  const details = ids.filter((_id, index) => index % 29 === 0);
  const { page, errors, heard, close } = await host.open(
    TAGS.map((tag) => `<${tag} id="${tag}" src="/bad.json" limit="1000" month="2026-03"></${tag}>`).join("") +
      VIEWS.map(
        (view) =>
          `<event-archive id="${view}" view="${view}" src="/bad.json" deep-link="off"></event-archive>`,
      ).join("") +
      details
        .map(
          (id) =>
            `<event-detail src="/bad.json" item-id="${id}"></event-detail><add-to-calendar src="/bad.json" item-id="${id}"></add-to-calendar>`,
        )
        .join(""),
    { files: { "/bad.json": json } },
  );
  const told = (await heard()).filter(({ name }) => name === "error");
  const expected = ["no-calendar-entry", "not-an-item", "unreadable-part"];
  expect(told.filter(({ code }) => !expected.includes(code ?? ""))).toEqual([]);
  await expect.poll(() => page.locator("#event-list >> .ec-card").count()).toBe(count);
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll("body *")].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll("*") ?? []),
    ]);
    const attributes = all.flatMap((each) =>
      [...each.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    return {
      pwned: (window as unknown as { pwned?: unknown }).pwned,
      polluted: ({} as { polluted?: unknown }).polluted,
      scripts: all.filter((each) => /^(script|svg|iframe|object|embed)$/.test(each.localName)).length,
      attributes: attributes.filter((each) => /^(on|style)|^(href|src|action)=\s*javascript:/i.test(each)),
    };
  });
  expect(found).toEqual({ pwned: undefined, polluted: undefined, scripts: 0, attributes: [] });
  expect(errors).toEqual([]);
  await close();
});
