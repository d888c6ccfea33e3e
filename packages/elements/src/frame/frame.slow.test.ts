import { gzipSync } from "node:zlib";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FrameHost, openFrameHost, scripts } from "../../test/frame-host.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (body: string, script?: "defer" | "late"): Promise<FrameHost> =>
  openFrameHost(browser, body, script);

const height = (page: Page, selector = "iframe"): Promise<string | null> =>
  page.locator(selector).first().getAttribute("height");

const FRAME = '<iframe data-event-content-frame title="A" src="https://archive.test/" height="420"></iframe>';
const SANDBOXED = FRAME.replace("<iframe", '<iframe sandbox="allow-scripts"');

describe("a frame of the archive", () => {
  it.each([
    ["as it is", FRAME],
    ["sandboxed, its messages of no origin", SANDBOXED],
    [
      "inside a placeholder",
      `<div data-event-content="list">${FRAME.replace(" data-event-content-frame", "")}</div>`,
    ],
  ])("is as high as its content, and follows it: %s", async (_, frame) => {
    const { page, errors } = await open(frame);
    await expect.poll(() => height(page)).toBe("333");
    const inside = page.frames()[1];
    await inside?.evaluate(() => document.body.append(document.getElementById("tall")?.cloneNode() ?? ""));
    await expect.poll(() => height(page)).toBe("666");
    await inside?.evaluate(() => document.getElementById("tall")?.remove());
    await expect.poll(() => height(page)).toBe("333");
    expect(await page.locator("iframe").getAttribute("style")).toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("is asked again by a script that comes late", async () => {
    const { page } = await open(FRAME, "late");
    expect(await height(page)).toBe("420");
    await page.evaluate(() => {
      const script = document.createElement("script");
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
        };
      };
      const policy = trustedTypes.createPolicy("test", { createScriptURL: (url: string) => url });
      script.src = policy.createScriptURL("/frame.js");
      document.head.append(script);
    });
    await expect.poll(() => height(page)).toBe("333");
    await page.close();
  });

  it("gets the title of its page where it has none, as words; keeps its own", async () => {
    const bare = FRAME.replace(' title="A"', "");
    const { page } = await open(`${FRAME}${bare}`);
    const title = (at: number) => page.locator("iframe").nth(at).getAttribute("title");
    await expect.poll(() => title(1)).toBe("A talk");
    expect(await title(0)).toBe("A");
    await page.frames()[2]?.evaluate(() => {
      document.title = '"><img src=x onerror=alert(1)>'.repeat(20);
    });
    await page
      .locator("iframe")
      .nth(1)
      .evaluate((frame) => frame.removeAttribute("title"));
    await page
      .frames()[2]
      ?.evaluate(() => document.body.append(document.getElementById("tall")?.cloneNode() ?? ""));
    await expect.poll(() => title(1)).toContain("<img");
    expect((await title(1))?.length).toBe(200);
    expect(await page.locator("img").count()).toBe(0);
    await page.close();
  });

  it("without the attribute, or without the script around it, stays as it is", async () => {
    const { page } = await open(FRAME.replace("data-event-content-frame", ""));
    await page.waitForTimeout(150);
    expect(await height(page)).toBe("420");
    await page.close();
  });
});

/** Waits for every message before it: messages come in order. */
async function posted(page: Page, from: number, data: unknown): Promise<void> {
  await page.frames()[from]?.evaluate((message) => parent.postMessage(message, "*"), data);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

const own = (height: unknown) => ({ type: "event-content:height", version: 1, height });

describe("a message", () => {
  it.each<[string, unknown]>([
    ["a text", own("500")],
    ["not a number", own(Number.NaN)],
    ["without end", own(Number.POSITIVE_INFINITY)],
    ["a thousand million", own(1e9)],
    ["negative", own(-5)],
    ["nothing", own(0)],
    ["an object", own({ valueOf: 500 })],
    ["a list", own([500])],
    ["no height", own(undefined)],
    ["another version", { ...own(500), version: 2 }],
    ["another type", { ...own(500), type: "height" }],
    ["words", "event-content:height"],
    ["null", null],
  ])("whose height is %s changes nothing", async (_, data) => {
    const { page, errors } = await open(FRAME);
    await expect.poll(() => height(page)).toBe("333");
    await posted(page, 1, data);
    expect(await height(page)).toBe("333");
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    [1, "60"],
    [499.2, "500"],
    [90_000, "20000"],
  ])("of %d pixels sets %s", async (given, set) => {
    const { page } = await open(FRAME);
    await expect.poll(() => height(page)).toBe("333");
    await posted(page, 1, own(given));
    expect(await height(page)).toBe(set);
    await page.close();
  });

  it.each(["https://archive.test/", "https://foreign.test/"])(
    "from another window of %s changes nothing",
    async (address) => {
      const { page } = await open(`${FRAME}<iframe title="B" src="${address}" height="10"></iframe>`);
      await expect.poll(() => height(page)).toBe("333");
      await posted(page, 2, own(500));
      await page.evaluate((data) => postMessage(data, "*"), own(500));
      await page.waitForTimeout(50);
      expect(await height(page)).toBe("333");
      expect(await page.locator("iframe").nth(1).getAttribute("height")).toBe("10");
      await page.close();
    },
  );

  it.each([
    ["that went to another site", FRAME],
    [
      "that keeps its origin in a sandbox and went to another site",
      FRAME.replace("<iframe", '<iframe sandbox="allow-scripts allow-same-origin"'),
    ],
  ])("from a frame %s changes nothing", async (_, frame) => {
    const { page } = await open(frame);
    await expect.poll(() => height(page)).toBe("333");
    await page.frames()[1]?.goto("https://foreign.test/");
    await posted(page, 1, own(500));
    expect(await height(page)).toBe("333");
    await page.close();
  });
});

it.each(Object.entries(scripts))("%s is below 1 kB of gzip", (_, code) => {
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1000);
});
