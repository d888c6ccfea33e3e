import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const files = { "/items.json": JSON.stringify(sampleItems) };

it("shows one item of several, or a property", async () => {
  const { page, errors, close } = await host.open(
    '<event-detail src="/items.json" item-id="report" heading-level="3"></event-detail><event-detail id="p"></event-detail>',
    { files },
  );
  expect(await page.locator("event-detail >> h3.ec-title").first().innerText()).toBe("A report");
  expect(await page.locator("event-detail >> .ec-related").innerText()).toContain("An old one");
  await page.evaluate((item) => {
    (document.querySelector("#p") as unknown as { item: unknown }).item = item;
  }, sampleItems[0]);
  await expect.poll(() => page.locator("#p >> .ec-title").innerText()).toBe("An old one");
  expect(errors).toEqual([]);
  await close();
});

it("says when there is no such item", async () => {
  const { page, close } = await host.open('<event-detail src="/items.json" item-id="nope"></event-detail>', {
    files,
  });
  await expect
    .poll(() => page.locator("event-detail >> [role=alert]").innerText())
    .toContain("not in the archive");
  await close();
});
