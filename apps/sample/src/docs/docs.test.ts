import { fileURLToPath } from "node:url";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markdownPage } from "./markdown-page.ts";

describe("a page of the docs", () => {
  it("is the Markdown of the repository, its links those of the site", async () => {
    const { html, title, lead, sections } = await markdownPage(
      "docs/start.md",
      "# Start\n\nOne. Two.\n\n## Then\n\n[content.md](content.md), [it](../SECURITY.md), [there](embedding.md#by-iframe), [out](https://example.org/)\n",
    );
    expect([title, lead, sections.map(({ id }) => id)]).toEqual(["Start", "One.", ["start", "then"]]);
    expect(html).toContain('<a href="/docs/content/">Write content</a>');
    expect(html).toContain(
      '<a href="https://github.com/event-content/event-content/blob/main/SECURITY.md">it</a>',
    );
    expect(html).toContain('<a href="/docs/embedding/#by-iframe">there</a>');
    expect(html).toContain('<a href="https://example.org/">out</a>');
  });

  it("breaks lines in a table where the Markdown does, and shows no other HTML", async () => {
    const table = "| a | b |\n| - | - |\n| one<br>two | <script>alert(1)</script> |\n";
    const { html } = await markdownPage("docs/a.md", table);
    expect(html).toContain("<td>one<br>two</td>");
    expect(html).not.toContain("<script");
  });

  it("colours code by classes, so that a strict policy of styles holds", async () => {
    const { html } = await markdownPage("docs/a.md", '```json\n{ "a": 1 }\n```\n');
    expect(html).toContain('class="shiki');
    expect(html).not.toContain("style=");
  });
});

describe("the search of the docs", () => {
  let browser: Browser;
  let site: ServedFolder;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it("finds a heading by its words, from the field on every page, and leads to it", async () => {
    const { page, errors, close } = await openPage(browser, `${site.url}/docs/theming/`);
    await page.getByLabel("Search the docs").fill("WordPress pasted address");
    await page.getByRole("button", { name: "Search" }).click();
    const found = page.locator("event-archive >> [part=results] a").first();
    await found.waitFor();
    expect(await page.locator("event-archive >> [part=results]").innerText()).not.toContain(
      "Date not stated",
    );
    await found.click();
    await page.waitForURL("**/docs/embedding/#by-a-pasted-address-in-wordpress");
    expect(errors).toEqual([]);
    await close();
  });

  it("says what matches nothing, and without a script lists every page", async () => {
    const none = await openPage(browser, `${site.url}/docs/search/?ec-text=zzzzqq`);
    await none.page.locator("event-archive >> text=Nothing matches").waitFor();
    await none.close();
    const plain = await openPage(browser, `${site.url}/docs/search/`, { javaScriptEnabled: false });
    expect(await plain.page.locator("event-archive a").count()).toBeGreaterThan(15);
    await plain.close();
  });
});
