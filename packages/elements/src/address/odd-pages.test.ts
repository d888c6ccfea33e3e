import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const files = { "/items.json": JSON.stringify(sampleItems) };

it.each([
  ["query", "/?x=1&ec-kind=news"],
  ["hash", "/?x=1#ec-kind=news"],
])("a page with a <base> keeps its own path, with the state in the %s", async (mode, expected) => {
  const { page, errors, close } = await host.open(
    `<event-archive src="/items.json" deep-link="${mode}" page-size="1"></event-archive>`,
    { files, head: '<base href="/elsewhere/">', policy: "" },
  );
  await page.goto(`${host.url}/?x=1`);
  await page.locator("event-archive >> select").first().selectOption("news");
  await expect.poll(() => page.url()).toBe(host.url + expected);
  await page.locator("event-archive >> select").first().selectOption("event");
  const next = page.locator("event-archive >> [part=pages] a").last();
  expect(new URL(await next.evaluate((each) => (each as HTMLAnchorElement).href)).pathname).toBe("/");
  await next.click();
  await expect.poll(() => page.url()).toContain("/?x=1");
  await expect.poll(() => page.url()).toContain("ec-page=2");
  expect(errors).toEqual([]);
  await close();
});

it("answers in a frame that has no address of its own, such as a preview", async () => {
  const inside =
    '<!doctype html><html lang="en"><body><event-archive src="/items.json"></event-archive><script type="module" src="/embed.js"></script></body></html>';
  const { page, errors, close } = await host.open(
    `<iframe title="Preview" width="900" height="600" srcdoc="${inside.replaceAll('"', "&quot;")}"></iframe>`,
    { files, script: "", policy: "" },
  );
  const frame = page.frameLocator("iframe");
  await expect.poll(() => frame.locator("event-archive >> .ec-card").count()).toBe(3);
  await frame.locator("event-archive >> select").first().selectOption("news");
  await expect.poll(() => frame.locator("event-archive >> .ec-card").count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});
