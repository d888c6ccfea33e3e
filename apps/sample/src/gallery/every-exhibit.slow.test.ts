import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXHIBITS } from "./exhibits.ts";

const folder = mkdtempSync(join(tmpdir(), "gallery-"));
const TAGS = EXHIBITS.map(({ tag }) => tag);

let browser: Browser;
let site: ServedFolder;
let host: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)), {
    headers: { "access-control-allow-origin": "*" },
  });
  host = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(TAGS)(
  "the script tag on the page of <%s>, pasted into another site, shows the element there",
  async (tag) => {
    const gallery = await openPage(browser, `${site.url}/gallery/${tag}/`);
    const code = await gallery.page.locator("#code-script code").first().innerText();
    await gallery.close();
    writeFileSync(
      join(folder, `${tag}.html`),
      `<!doctype html><html lang="en"><title>Host</title><body>${code}</body></html>`,
    );
    const { page, errors, close } = await openPage(browser, `${host.url}/${tag}.html`);
    await expect.poll(() => page.locator(`${tag} >> [part=content]`).innerText()).not.toBe("");
    expect(errors).toEqual([]);
    await close();
  },
);

it.each(TAGS)(
  "every knob of <%s> that has a list can be turned to its last, and back by one press",
  async (tag) => {
    const { page, errors, close } = await openPage(browser, `${site.url}/gallery/${tag}/`);
    const knobs = page.locator("[data-knobs] select");
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    for (const knob of await knobs.all()) {
      const last = await knob.locator("option").last().getAttribute("value");
      await knob.selectOption(last);
      const name = (await knob.getAttribute("name")) ?? "";
      expect(new URL(page.url()).searchParams.get(name) ?? "").toBe(last ?? "");
      if (name in { view: 1, density: 1, "group-by": 1, zone: 1 }) {
        expect(await page.locator("#code-script code").first().innerText()).toContain(`${name}="${last}"`);
      }
    }
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    expect(errors).toEqual([]);
    await close();
  },
);
