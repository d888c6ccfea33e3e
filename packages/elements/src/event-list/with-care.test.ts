import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const common = { kind: "event", type: "workshop", lang: "en" };
const items = [
  {
    ...common,
    id: "personal",
    title: "Clean water",
    summary: "Write to a.person@example.org or call +41 22 555 01 23.",
    dates: { start: "2021-09-10" },
  },
  {
    ...common,
    id: "apart",
    title: "Two stretches",
    dates: {
      start: "2021-09-21",
      end: "2021-09-27",
      days: [{ start: "2021-09-21", end: "2021-09-25" }, { start: "2021-09-27" }],
    },
  },
];
const body =
  '<event-list src="/items.json"></event-list><event-archive src="/items.json"></event-archive><event-calendar src="/items.json" month="2021-09" view="agenda"></event-calendar>';
const files = { "/items.json": JSON.stringify(items) };
const tags = ["event-list", "event-archive", "event-calendar"];

it("withholds what is personal, and writes days that do not touch one by one", async () => {
  for (const script of ["/embed.js", "/browser/loader.js"]) {
    const { page, errors, close } = await host.open(body, { files, script });
    for (const tag of tags) {
      const text = () => page.locator(`${tag} >> [part='content']`).innerText();
      await expect.poll(text, { message: `${script} ${tag}` }).toContain("Write to […] or call […].");
      expect(await text()).not.toMatch(/a\.person|555/);
    }
    for (const tag of ["event-list", "event-archive"])
      expect(await page.locator(`${tag} >> [part='content']`).innerText()).toContain(
        "21–25 and 27 September",
      );
    expect(errors).toEqual([]);
    await close();
  }
});

it("loads the rules only for rows that need them, and shows nothing personal where they do not come", async () => {
  const plain = { "/items.json": JSON.stringify([{ ...items[0], summary: "For all." }]) };
  const list = '<event-list src="/items.json"><a href="/a">Archive</a></event-list>';
  const script = "/browser/event-list.js";
  const light = await host.open(list, { files: plain, script });
  await expect.poll(() => light.page.locator("event-list >> .ec-card").count()).toBe(1);
  expect(light.requests.filter((url) => url.includes("row-care"))).toEqual([]);
  await light.close();

  const prepare = (page: typeof light.page): Promise<unknown> =>
    page.route(/row-care/, (route) => route.abort());
  const failing = await host.open(list, { files, script, prepare });
  await expect.poll(() => failing.messages.join()).toContain("Publish the parts beside the script");
  expect(failing.requests.filter((url) => url.includes("row-care")).length).toBeGreaterThan(0);
  expect(await failing.page.locator("event-list > a").isVisible()).toBe(true);
  expect(
    await failing.page.evaluate(() => document.querySelector("event-list")?.shadowRoot?.textContent ?? ""),
  ).not.toContain("a.person");
  await failing.close();
});
