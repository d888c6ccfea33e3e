import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteInBrowser } from "../../test/site-in-browser.ts";
import { editorText, openPlayground, pasteText } from "./test/open-playground.ts";

const site = siteInBrowser();

/** Milliseconds from a key to the frame after it, the median of ten. */
async function typingLatency(page: Page): Promise<number> {
  const times: number[] = [];
  for (let key = 0; key < 10; key++) {
    const before = Date.now();
    await page.keyboard.type(" ");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    times.push(Date.now() - before);
  }
  return times.sort((a, b) => a - b)[5] as number;
}

function largeEvent(): string {
  const block = {
    _type: "block",
    style: "normal",
    children: [{ _type: "span", text: "Lorem ipsum dolor sit amet. ".repeat(12) }],
  };
  const body = Array.from({ length: 12_000 }, () => block);
  return JSON.stringify({ id: "large", kind: "event", lang: "en", title: "Large", body }, null, 1);
}

test("5 MB that are pasted let one type on, and say what is too large to show", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url);
  const text = largeEvent();
  expect(text.length).toBeGreaterThan(5_000_000);
  await pasteText(page, text);
  expect(await typingLatency(page)).toBeLessThan(400);
  const notice = page.locator("#play-notice");
  await expect
    .poll(() => notice.innerText(), { timeout: 15_000 })
    .toContain("too large to be shown rendered here");
  expect(await page.locator("#play-state").innerText()).toBe("No faults.");
  await page.getByRole("tab", { name: "Text" }).click();
  await expect
    .poll(() => notice.innerText(), { timeout: 15_000 })
    .toMatch(/The first 200 kB of \d\.\d MB are shown/);
  expect(await page.locator("#play-unkept").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Share" }).click();
  expect(await page.locator("#play-shared").innerText()).toContain("too long for a link");
  expect(errors).toEqual([]);
  await close();
});

test("ten thousand brackets are one fault, and the editor goes on", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url);
  await pasteText(page, "[".repeat(10_000));
  await expect.poll(() => page.locator("#play-faults").innerText()).toContain("nested too deeply");
  expect(await typingLatency(page)).toBeLessThan(400);
  await pasteText(page, '{"id": "a", "kind": "news", "lang": "en", "title": "Well again"}');
  await expect.poll(() => page.locator("#play-state").innerText()).toBe("No faults.");
  expect(errors).toEqual([]);
  await close();
});

test("a worker that breaks off leaves what was there, and is begun again", async () => {
  let broken = false;
  const { page, close } = await openPlayground(site.browser, site.url, {
    prepare: async (page) => {
      await page.addInitScript(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
          postMessage.apply(this, message);
          if ("breaks" in globalThis)
            this.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
        };
      });
      await page.route("**/assets/outputs.worker.js", (route) => (broken ? route.abort() : route.continue()));
    },
  });
  await page.evaluate(() => Object.assign(globalThis, { breaks: true }));
  broken = true;
  await page.getByRole("tab", { name: "Text" }).click();
  const notice = page.locator("#play-notice");
  await expect.poll(() => notice.innerText()).toContain("What you wrote is safe");
  expect(await editorText(page)).toContain("promoting-stability");
  expect(await page.getByRole("tabpanel", { name: "Text" }).innerText()).toContain("Almaty, Kazakhstan");
  broken = false;
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "breaks"));
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => notice.innerText()).toBe("");
  await close();
});

test("a worker that gives no answer is stopped", async () => {
  const { page, close } = await openPlayground(site.browser, site.url, {
    prepare: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
          if (!("silent" in globalThis)) postMessage.apply(this, message);
        };
      });
    },
  });
  await page.evaluate(() => Object.assign(globalThis, { silent: true }));
  await page.getByRole("tab", { name: "Text" }).click();
  await page.clock.fastForward(9000);
  await expect.poll(() => page.locator("#play-notice").innerText()).toContain("took longer than 8 seconds");
  await close();
});

test("where the editor does not come, the plain field does the same", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route("**/assets/code-editor-*.js", (route) => route.abort());
  await page.goto(`${site.url}/playground/`);
  await expect.poll(() => page.locator("#play-told").innerText()).toContain("this plain one does the same");
  await page.fill("#play-json", '{\n"id": "a",\n"kind": "news",\n"lang": "en",\n"titel": "A"\n}');
  await expect.poll(() => page.locator("#play-state").innerText()).toBe("2 faults, the first in line 1.");
  await page.getByRole("button", { name: "Line 5" }).click();
  const selected = await page
    .locator("#play-json")
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toBe('"titel"');
  await context.close();
});
