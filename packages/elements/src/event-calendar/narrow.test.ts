import { checkAccessibility } from "@event-content/tooling/judges";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const items = Array.from({ length: 20 }, (_, index) => ({
  id: `m${index}`,
  kind: "event",
  lang: "en",
  title: `Meeting ${index}`,
  dates: { start: `2026-12-0${1 + (index % 4)}` },
}));

it("leaves a finger room for each of many events of a day, where the month is narrow", async () => {
  const { page, close } = await host.open(
    '<h1>Host</h1><event-calendar src="/items.json" month="2026-12" item-href="/{id}"></event-calendar>',
    {
      files: { "/items.json": JSON.stringify(items) },
      css: "",
      policy: "",
      viewport: { width: 360, height: 700 },
    },
  );
  await expect.poll(() => page.locator("event-calendar >> td a").count()).toBe(20);
  await page.locator("event-calendar >> [role=grid]").waitFor();
  const heights = await page
    .locator("event-calendar >> td a")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  expect((await checkAccessibility(page)).filter(({ rule }) => rule === "target-size")).toEqual([]);
  await close();
});
