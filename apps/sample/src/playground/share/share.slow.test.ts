import { expect, test } from "vitest";
import { siteInBrowser } from "../../../test/site-in-browser.ts";
import { editorText, openPlayground, pasteText } from "../test/open-playground.ts";

const site = siteInBrowser();

test("a link brings back the text, the output and the language, and the server never sees them", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await pasteText(page, '{"id": "a", "kind": "news", "lang": "en", "title": "Sent to a friend"}');
  await page.selectOption("#play-lang", "ru");
  await page.getByRole("tab", { name: "Markdown" }).click();
  await page.getByRole("button", { name: "Share" }).click();
  const link = new URL(await page.getByLabel("A link to what is in the editor").inputValue());
  await close();

  const friend = await openPlayground(site.browser, site.url, { hash: link.hash });
  await expect.poll(() => editorText(friend.page)).toContain("Sent to a friend");
  expect(await friend.page.locator("#play-lang").inputValue()).toBe("ru");
  expect(await friend.page.getByRole("tab", { selected: true }).innerText()).toBe("Markdown");
  expect(await friend.page.locator("#play-told").innerText()).toBe("This is what the link holds.");
  expect(new URL(friend.page.url()).hash).toBe("");
  expect(friend.requests.filter((address) => address.includes("v1."))).toEqual([]);
  await friend.close();
});

test("a broken link says so, and leaves the example", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url, {
    hash: "#v1.bm90IGEgbGluaw",
  });
  expect(await page.locator("#play-told").innerText()).toContain("This link is broken");
  expect(await editorText(page)).toContain("promoting-stability");
  expect(errors).toEqual([]);
  await close();
});

test("what is too long for a link is offered as a file", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  const summary = Array.from({ length: 9000 }, (_, at) => ((at * 7919 * at) % 1000003).toString(36)).join(
    " ",
  );
  const text = JSON.stringify({ id: "a", kind: "news", lang: "en", title: "A", summary });
  await pasteText(page, text);
  await page.getByRole("button", { name: "Share" }).click();
  const box = page.locator("#play-shared");
  await expect.poll(() => box.innerText()).toMatch(/too long for a link: \d+ kB, compressed/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    box.getByRole("button", { name: "Download the JSON" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("item.json");
  await close();
});
