import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteInBrowser } from "../../../test/site-in-browser.ts";
import { editorText, openPlayground } from "../test/open-playground.ts";

const site = siteInBrowser();

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Paste an old page" }).click();
}

function read(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Read the page" }).click();
}

const told = (page: Page) => page.locator("#play-dialog-state").innerText();

test("the old page becomes items, with what is a guess, how sure it is and the words it rests on", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url);
  await page.selectOption("#play-start", { label: "An empty event" });
  await openDialog(page);
  await page.getByRole("button", { name: "Use the example of 2003" }).click();
  await expect.poll(() => page.inputValue("#play-address")).toContain("2003_11_18.html");
  await read(page);
  await expect.poll(() => editorText(page)).toContain('"promoting-stability-and-growth-in-central-asia"');
  const origin = page.locator("#play-origin");
  await expect.poll(() => origin.innerText()).toContain("2003 is the year from the page's address");
  expect(await origin.innerText()).toContain("A guess, 90% sure.");
  expect(await origin.locator("blockquote").first().innerText()).toContain(
    "On November 12-13, some 85 participants",
  );
  await origin.getByRole("button", { name: "/documents/0" }).first().click();
  await page.keyboard.type("0");
  await expect.poll(() => page.locator("#play-state").innerText()).toContain("fault");
  expect(errors).toEqual([]);
  await close();
});

test("without its address the year is not stated, and the calendar says what it cannot say", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await openDialog(page);
  await page.getByRole("button", { name: "Use the example of 2003" }).click();
  await expect.poll(() => page.inputValue("#play-address")).not.toBe("");
  await page.fill("#play-address", "");
  await read(page);
  await expect.poll(() => page.locator("#play-origin").innerText()).toContain("and no year");
  await page.getByRole("tab", { name: "ICS" }).click();
  const calendar = page.getByRole("tabpanel", { name: "ICS" });
  await expect.poll(() => calendar.innerText()).toContain("There is no calendar file of this item.");
  expect(await calendar.innerText()).toContain("its source states no year");
  await close();
});

test("a file is read, whatever its encoding; a picture and nothing at all are answered in words", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await openDialog(page);
  await read(page);
  expect(await told(page)).toBe("There is no page yet. Paste one, or choose a file.");
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await page.setInputFiles("#play-file", { name: "picture.png", mimeType: "image/png", buffer: picture });
  await read(page);
  await expect.poll(() => told(page)).toContain("This seems to be a picture.");
  const old = Buffer.from("<h1>Caf\u00e9 opened</h1><p>It was opened in Nairobi.</p>", "latin1");
  await page.setInputFiles("#play-file", { name: "old.html", mimeType: "text/html", buffer: old });
  await expect.poll(() => told(page)).toBe("Ready to be read: old.html, 1 kB.");
  await read(page);
  await expect.poll(() => editorText(page)).toContain("Café opened");
  await close();
});

test("a file that is dropped is read", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await openDialog(page);
  await page.locator("#play-dialog").evaluate((dialog) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Wells are opened\n\nIt was held in Nairobi."], "wells.txt"));
    dialog.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => told(page)).toBe("Ready to be read: wells.txt, 1 kB.");
  await read(page);
  await expect.poll(() => editorText(page)).toContain("Wells are opened");
  await close();
});

test("megabytes that are pasted are held beside the field, and read", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await openDialog(page);
  await page.locator("#play-page").evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", `A long report\n\n${"It was held in Nairobi. ".repeat(100_000)}`);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => told(page)).toBe("Ready to be read: 2.4 MB of pasted text.");
  await read(page);
  await expect
    .poll(async () => `${await told(page)} ${await page.locator("#play-told").innerText()}`, {
      timeout: 25_000,
    })
    .toMatch(/was stopped|was read into/);
  await close();
});

test("where the reader of pages cannot be loaded, the page that was pasted stays", async () => {
  const { page, close } = await openPlayground(site.browser, site.url, {
    prepare: async (page) => {
      await page.route("**/assets/import.worker.js", (route) => route.abort());
    },
  });
  await openDialog(page);
  await page.fill("#play-page", "A page\n\nIt was held in Nairobi.");
  await read(page);
  await expect.poll(() => told(page)).toContain("could not be loaded");
  expect(await page.inputValue("#play-page")).toContain("Nairobi");
  await close();
});
