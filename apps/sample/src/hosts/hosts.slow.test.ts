import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import {
  launchBrowser,
  type OpenPage,
  type OpenPageOptions,
  openPage,
  type ServedFolder,
  serveFolder,
} from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtArchive } from "../archive/built-archive.ts";
import { scriptlessArchive } from "./scriptless-archive.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const HOSTS = readdirSync(`${dist}hosts`, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (id: string, options: OpenPageOptions = {}): Promise<OpenPage> =>
  openPage(browser, `${site.url}/hosts/${id}/`, options);

/** What is told of the page from its first moment: what moved, and what a policy stopped. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, violations: [] as string[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      seen.violations.push(effectiveDirective),
    );
  });
}

const seen = (page: Page): Promise<{ shift: number; violations: string[] }> =>
  page.evaluate(() => (globalThis as unknown as { seen: { shift: number; violations: string[] } }).seen);

it("has the hosts that the gallery promises", () => {
  expect(HOSTS.sort()).toEqual(
    [
      "arabic",
      "dark",
      "frame",
      "grid",
      "loud",
      "mail",
      "no-script",
      "plain",
      "react",
      "strict",
      "vue",
    ].sort(),
  );
});

it.each(HOSTS)(
  "%s shows the archive, without an error, a report, a jump or sideways scrolling",
  async (id) => {
    const { page, errors, close } = await open(id, { viewport: { width: 360, height: 740 }, prepare: watch });
    if (id === "frame")
      await expect.poll(() => page.locator("iframe").getAttribute("height")).not.toBe("640");
    else if (id !== "mail") {
      await expect.poll(() => page.locator(".ec-rows > li, .ec-cards > li").count()).toBeGreaterThan(3);
    }
    const { shift, violations } = await seen(page);
    expect(violations).toEqual([]);
    expect(shift).toBeLessThan(0.02);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(errors).toEqual([]);
    await close();
  },
);

it("the strict host counts nothing while everything is used, and one when its policy is broken on purpose", async () => {
  const { page, close } = await open("strict");
  await page.locator("event-archive >> input[type=search]").fill("water");
  await expect.poll(() => page.locator("event-archive >> [part=summary]").innerText()).not.toContain("24");
  for (const view of ["Cards", "Timeline", "Month"]) {
    await page.getByRole("link", { name: view, exact: true }).click();
    await expect
      .poll(() => page.getByRole("link", { name: view, exact: true }).getAttribute("aria-current"))
      .toBe("true");
  }
  expect(await page.locator("output").innerText()).toBe("0 violations of the policy");
  await page.getByRole("button", { name: "on purpose" }).click();
  await expect
    .poll(() => page.locator("output").innerText())
    .toMatch(/^1 violation of the policy: style-src/);
  await close();
});

it("the loud theme does not get into the list", async () => {
  const { page, close } = await open("loud");
  const link = page.locator("event-list >> h2 a").first();
  await expect.poll(() => link.count()).toBe(1);
  const { letterSpacing, textTransform, backgroundColor, margin } = await link.evaluate((each) => {
    const { letterSpacing, textTransform, backgroundColor, margin } = getComputedStyle(each);
    return { letterSpacing, textTransform, backgroundColor, margin };
  });
  expect([textTransform, backgroundColor, margin]).toEqual(["none", "rgba(0, 0, 0, 0)", "0px"]);
  expect(Number.parseFloat(letterSpacing) || 0).toBeLessThanOrEqual(0);
  await close();
});

it("the Arabic host makes the list Arabic, and right to left", async () => {
  const { page, close } = await open("arabic");
  const list = page.locator("event-list >> .ec-list").first();
  await expect.poll(() => list.getAttribute("dir")).toBe("rtl");
  expect(await list.innerText()).toMatch(/مؤتمر/);
  await close();
});

it("the React application holds a link, shows the item, and comes back", async () => {
  const { page, errors, close } = await open("react");
  const rows = page.locator("event-list >> .ec-rows > li");
  await expect.poll(() => rows.count()).toBe(4);
  await page.getByRole("button", { name: "Four more" }).click();
  await expect.poll(() => rows.count()).toBe(8);
  await page.getByLabel("Show").selectOption("news");
  await expect.poll(() => page.locator("event-list >> .ec-kind").allInnerTexts()).not.toContain("Conference");
  const link = page.locator("event-list >> h2 a").first();
  const title = await link.innerText();
  await link.click();
  await expect.poll(() => page.locator("event-detail >> h2").first().innerText()).toBe(title);
  await page.getByRole("button", { name: "Back" }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await close();
});

it("the Vue application is changed by the element's event, and changes the element by a binding", async () => {
  const { page, errors, close } = await open("vue");
  const said = page.locator("output");
  await expect.poll(() => said.innerText()).toMatch(/^\d+ in all$/);
  await page.getByLabel("Short rows").check();
  await expect.poll(() => page.locator("event-archive >> .ec-rows .ec-summary").count()).toBe(0);
  expect(await page.locator("event-archive").getAttribute("density")).toBe("compact");
  await page.locator("event-archive >> input[type=search]").fill("water");
  await expect.poll(() => said.innerText()).toMatch(/^\d+ with “water”$/);
  expect(errors).toEqual([]);
  await close();
});

it("what the page without JavaScript says of a server is true: form, pages and years are answered", async () => {
  const archive = await builtArchive();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><html lang="en"><title>Gazette</title>${scriptlessArchive(archive, search)}</html>`,
      );
    } else response.writeHead(pathname === "/favicon.ico" ? 204 : 200, { "content-type": "text/css" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { page, errors, close } = await openPage(browser, `http://127.0.0.1:${port}/`, {
    javaScriptEnabled: false,
  });
  const total = async (): Promise<number> =>
    Number.parseInt(await page.locator("[part=summary]").innerText(), 10);
  expect(await total()).toBe(archive.items.length);
  await page.locator("input[type=search]").fill("anti-corruption");
  await page.getByRole("button").first().click();
  await page.waitForURL(/ec-text=anti-corruption/);
  expect(await total()).toBeGreaterThan(0);
  expect(await total()).toBeLessThan(archive.items.length / 2);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("link", { name: "Next" }).click();
  await page.waitForURL(/ec-page=2/);
  expect(await page.locator(".ec-rows > li").count()).toBe(6);
  expect(errors).toEqual([]);
  await close();
  server.close();
});

it("the mail has short lines, and addresses that are never broken", () => {
  const text = readFileSync(`${dist}hosts/mail/news.txt`, "utf8");
  const long = text.split("\n").filter((line) => line.length > 72 && !line.includes("://"));
  expect(long).toEqual([]);
  expect(text).toMatch(/\[1\] https?:\/\/\S+\n/);
  expect(text).not.toMatch(/[<>]\w|&\w+;/);
});
