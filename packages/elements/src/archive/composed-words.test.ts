import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const items = ["冰川湖论坛", "贸易会议"].map((title, index) => ({
  id: `zh-${index}`,
  kind: "event",
  lang: "zh",
  title,
  dates: { start: "2026-12-01" },
}));

it("asks for a word that is composed when it is whole", async () => {
  const { page, heard, close } = await host.open('<event-archive src="/items.json"></event-archive>', {
    files: { "/items.json": JSON.stringify(items) },
    lang: "zh",
  });
  await expect.poll(() => page.locator("event-archive >> .ec-card").count()).toBe(2);
  await page.locator("event-archive >> input[type=search]").focus();
  const keys = await page.context().newCDPSession(page);
  const text = "bing";
  await keys.send("Input.imeSetComposition", { text, selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(500);
  expect(await page.locator("event-archive >> .ec-card").count()).toBe(2);
  await keys.send("Input.insertText", { text: "冰川" });
  await expect.poll(() => page.locator("event-archive >> .ec-card").count()).toBe(1);
  const asked = (await heard()).filter(({ name }) => name === "change");
  expect(asked).toHaveLength(1);
  await close();
});
