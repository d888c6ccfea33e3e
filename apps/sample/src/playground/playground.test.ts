import { readFileSync } from "node:fs";
import { openPage } from "@event-content/tooling/browser";
import { checkAccessibility } from "@event-content/tooling/judges";
import { expect, test } from "vitest";
import { siteInBrowser } from "../../test/site-in-browser.ts";
import { editorText, openPlayground, pasteText } from "./test/open-playground.ts";

const site = siteInBrowser();

test("without JavaScript the item and all that is made of it can be read", async () => {
  const { page, close } = await openPage(site.browser, `${site.url}/playground/`, {
    javaScriptEnabled: false,
  });
  await expect.poll(() => page.locator("noscript").innerText()).toContain("Editing needs JavaScript.");
  expect(await page.locator("#play-json").inputValue()).toContain('"kind": "event"');
  expect(await page.locator(".play-still:visible").allInnerTexts()).toEqual([
    "Page",
    "Card",
    "ICS",
    "JSON-LD",
    "Feed",
    "Text",
    "Markdown",
  ]);
  expect(await page.locator("#play-panel-calendar").innerText()).toContain("BEGIN:VCALENDAR");
  await page.frameLocator("#play-panel-page iframe").getByText("Almaty, Kazakhstan").first().waitFor();
  expect(await page.locator(".play-live:visible").count()).toBe(0);
  await close();
});

test("an output follows the text, in the language, the zone and the moment that are chosen", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url);
  await page.selectOption("#play-start", { label: "An empty event" });
  const seen = page.frameLocator("#play-panel-page .play-frame:not([data-waiting])");
  await seen.getByRole("heading", { name: "Title of the event" }).waitFor();
  await pasteText(page, (await editorText(page)).replace("Title of the event", "Safer rivers"));
  await seen.getByRole("heading", { name: "Safer rivers" }).waitFor();

  await page.getByRole("tab", { name: "Text" }).click();
  const text = page.getByRole("tabpanel", { name: "Text" });
  await expect.poll(() => text.innerText()).toContain("15 June 2026");
  await page.selectOption("#play-lang", "fr");
  await expect.poll(() => text.innerText()).toContain("15 juin 2026");
  await page.selectOption("#play-zone", "Asia/Tokyo");
  await expect.poll(() => text.innerText()).toContain("Tokyo");

  await page.getByRole("tab", { name: "ICS" }).click();
  const calendar = page.getByRole("tabpanel", { name: "ICS" });
  await expect.poll(() => calendar.innerText()).toContain("SUMMARY");
  await page.getByRole("tab", { name: "Card" }).click();
  await page.fill("#play-now", "2026-06-15T08:00");
  const card = page.frameLocator("#play-panel-card .play-frame:not([data-waiting])");
  await card.getByText("Aujourd’hui").waitFor();
  expect(errors).toEqual([]);
  await close();
});

test("faults stand at their place and in a list, and choosing one goes there", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  const faulty = '{\n  "id": "a",\n  "kind": "event",\n  "lang": "en",\n  "title": "A",\n  "titel": 1\n}';
  await pasteText(page, faulty);
  await expect.poll(() => page.locator("#play-state").innerText()).toBe("One fault, in line 6.");
  const fault = page.locator("#play-faults li");
  expect(await fault.innerText()).toContain('"titel" is not a field here. Did you mean "title"?');
  expect(await fault.innerText()).toContain("/titel");
  expect(await page.locator(".cm-lintRange-error").innerText()).toBe('"titel"');
  expect(await page.locator(".cm-lint-marker-error").count()).toBe(1);
  await fault.getByRole("button", { name: "Line 6" }).click();
  expect(await page.locator(".cm-content").evaluate((node) => node.matches(":focus"))).toBe(true);
  await page.keyboard.type('"summary"');
  await page.keyboard.press("ControlOrMeta+End");
  await expect.poll(() => editorText(page)).toContain('"summary": 1');
  await close();
});

test("what was last valid stays, and says so", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await page.getByRole("tab", { name: "JSON-LD" }).click();
  const data = page.getByRole("tabpanel", { name: "JSON-LD" });
  await expect.poll(() => data.innerText()).toContain('"@type": "Event"');
  await pasteText(page, '{\n "id": "a",\n "kind" "event"\n}');
  const notice = page.locator("#play-notice");
  await expect.poll(() => notice.innerText()).toBe("As of the last valid JSON. Line 3 is in the way.");
  expect(await data.innerText()).toContain("Promoting stability");
  await page.getByRole("tab", { name: "Markdown" }).click();
  await expect
    .poll(() => page.getByRole("tabpanel", { name: "Markdown" }).innerText())
    .toContain("# Promoting stability");
  expect(await notice.innerText()).toContain("As of the last valid JSON.");
  await close();
});

test("of several items the one that is chosen is shown", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await page.getByRole("tab", { name: "Text" }).click();
  const text = page.getByRole("tabpanel", { name: "Text" });
  await page.selectOption("#play-which", { index: 1 });
  await expect
    .poll(() => text.innerText())
    .toContain("Global Compact Holds First Workshop in Central Asia\n==");
  await expect.poll(() => editorText(page)).toContain('"global-compact-holds-first-workshop');
  await close();
});

test("what is shown can be copied, and saved under the name of the item", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, close } = await openPlayground(site.browser, site.url, { permissions });
  await page.getByRole("tab", { name: "ICS" }).click();
  await expect
    .poll(() => page.getByRole("tabpanel", { name: "ICS" }).innerText())
    .toContain("BEGIN:VCALENDAR");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("promoting-stability-and-growth-in-central-asia.ics");
  expect(readFileSync(await download.path(), "utf8")).toContain("DTSTART;VALUE=DATE:20031112");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect.poll(() => page.locator("#play-copied").innerText()).toBe("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("BEGIN:VCALENDAR");
  await close();
});

test("a reload keeps the work; where storage is refused the page says that it will not", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await page.selectOption("#play-start", { label: "An empty news item" });
  await page.selectOption("#play-lang", "es");
  await page.getByRole("tab", { name: "Text" }).click();
  await expect
    .poll(() => page.getByRole("tabpanel", { name: "Text" }).innerText())
    .toContain("Title of the news");
  await page.reload();
  await expect.poll(() => editorText(page)).toContain('"my-news"');
  expect(await page.locator("#play-lang").inputValue()).toBe("es");
  await expect
    .poll(() => page.getByRole("tabpanel", { name: "Text" }).innerText())
    .toContain("Title of the news");
  expect(await page.locator("#play-unkept").isVisible()).toBe(false);
  await pasteText(page, '{"broken": ');
  await expect.poll(() => page.locator("#play-state").innerText()).toContain("One fault");
  await page.reload();
  await expect
    .poll(() => page.locator("#play-notice").innerText())
    .toContain("There is nothing to show yet.");
  expect(await page.getByRole("tabpanel", { name: "Text" }).innerText()).toBe("");
  await close();

  const refused = await openPlayground(site.browser, site.url, {
    prepare: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, "sessionStorage", {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
      });
    },
  });
  expect(await refused.page.locator("#play-unkept").innerText()).toContain(
    "A reload of this page loses what is here",
  );
  expect(refused.errors).toEqual([]);
  await refused.close();
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in %s, with faults, the dialog and what is shared",
  async (colorScheme) => {
    const { page, errors, close } = await openPlayground(site.browser, site.url, { colorScheme });
    await page.getByRole("button", { name: "Share" }).click();
    await pasteText(page, '{"id": "a", "kind": "event", "lang": "en", "title": "A", "titel": 1}');
    await page.locator("#play-faults li").waitFor();
    await page.getByRole("tab", { name: "Feed" }).click();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.getByRole("button", { name: "Paste an old page" }).click();
    expect(await checkAccessibility(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  },
);

test("a narrow screen has one above the other and a switch, and nothing stands out at the side", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  const switched = page.getByRole("group", { name: "Show" });
  expect(await switched.isVisible()).toBe(false);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await switched.isVisible()).toBe(true);
  const input = page.locator(".play-input");
  const output = page.locator(".play-output");
  expect((await output.boundingBox())?.y).toBeGreaterThan((await input.boundingBox())?.y ?? 0);
  await page.getByRole("radio", { name: "Output" }).check();
  expect([await input.isVisible(), await output.isVisible()]).toEqual([false, true]);
  await page.getByRole("radio", { name: "JSON" }).check();
  expect([await input.isVisible(), await output.isVisible()]).toEqual([true, false]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await close();
});

test("print shows the JSON and the output in view, as high as it is", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  const frame = page.locator("#play-panel-page .play-frame:not([data-waiting])");
  const before = (await frame.boundingBox())?.height ?? 0;
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("#play-printed-json").innerText()).toContain('"kind": "event"');
  expect(await page.locator(".play-editor").isVisible()).toBe(false);
  expect((await frame.boundingBox())?.height).toBeGreaterThan(before);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator("#play-printed-json").isVisible()).toBe(false);
  await close();
});
