import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFrameHost } from "../../test/frame-host.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("in a page of WordPress", () => {
  const frame = (hash: string): string =>
    `<iframe title="A" data-secret="x" sandbox="allow-scripts" src="https://archive.test/${hash}"></iframe>`;
  const heard = async (hash: string, clones = 0): Promise<unknown[]> => {
    const { page } = await openFrameHost(browser, frame(hash));
    await page.frames()[1]?.evaluate((count) => {
      const tall = document.getElementById("tall");
      for (let at = 0; at < count; at++) document.body.append(tall?.cloneNode() ?? "");
    }, clones);
    await page.waitForTimeout(150);
    const all = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await page.close();
    return all;
  };

  it("says the height by the secret of the address, at the most 1000", async () => {
    expect((await heard("#?secret=aB3x")).at(-1)).toEqual({ message: "height", value: 333, secret: "aB3x" });
    expect((await heard("#?secret=aB3x", 5)).at(-1)).toMatchObject({ value: 1000 });
  });

  it.each(["", "#?secret=", "#secret=abc", "#?secret=a%22b", "#?secret=a-b"])(
    "says nothing by a fragment that is no secret: %s",
    async (hash) => {
      expect(await heard(hash)).toEqual([]);
    },
  );
});
