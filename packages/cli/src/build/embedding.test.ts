import { join } from "node:path";
import { launchBrowser } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveContent, EMITTED } from "../../test/archive-content.ts";
import { elements, filesOf } from "../../test/built-site.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { discoveredAnswer, embeddedByWordpress, WORDPRESS_LISTENER } from "../../test/wordpress.ts";

const BASE = "https://archive.test/a/";
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'";
const SECRET = "aB3dE6gH9j";
const KINDS = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
};

let browser: Browser;
let files: Record<string, string>;
let remove: () => void;

beforeAll(async () => {
  const folder = folderOf(archiveContent, (done) => {
    remove = done;
  });
  const args = ["build", "content", "--out", "public", "--base-url", BASE];
  await runCli([...args, "--emit", EMITTED, "--now", "2026-02-01T00:00:00Z"], { cwd: folder });
  files = filesOf(join(folder, "public"));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  remove();
});

/** A page of another site with this body; the archive answers from its own host, under a strict policy. */
async function onAnotherSite(body: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.context().route("**/*", (route) => {
    const { host, pathname } = new URL(route.request().url());
    const html = `<!doctype html><html lang="en"><title>Blog</title><body>${body}`;
    if (host === "blog.test" && pathname === "/")
      return route.fulfill({ contentType: KINDS.html, body: html });
    const path = pathname.replace(/^\/a\//, "").replace(/(^|\/)$/, "$1index.html");
    const text = host === "archive.test" ? files[path] : undefined;
    if (text === undefined) return route.fulfill({ status: 404, body: "" });
    const contentType = KINDS[path.split(".").at(-1) as keyof typeof KINDS] ?? "application/json";
    return route.fulfill({ contentType, body: text, headers: { "content-security-policy": POLICY } });
  });
  await page.goto("https://blog.test/");
  return { page, errors };
}

const answerTo = (path: string): string =>
  files[discoveredAnswer(files[`${path}index.html`] ?? "")?.slice(BASE.length) ?? ""] ?? "";
const heightOf = (page: Page) =>
  page.locator("iframe").evaluate((frame) => Number(frame.getAttribute("height")));

const PAGES = [
  ["en/river-forum/", "Forum on shared rivers – Archive of water & soil"],
  ["ar/coming/", "الاجتماع المقبل – محفوظات المياه والتربة"],
  ["en/", "Archive of water & soil"],
  ["ar/", "محفوظات المياه والتربة"],
  ["", "Archive of water & soil"],
] as const;

describe.each(PAGES)("the pasted address of /%s", (path, name) => {
  it("answers with a link and one sandboxed frame that says what it shows", () => {
    const { html } = JSON.parse(answerTo(path));
    const own = path || "en/";
    expect(elements(html, "blockquote")).toEqual([{ class: "wp-embedded-content" }]);
    expect(elements(html, "a").map((link) => link.href)).toEqual([BASE + own]);
    expect(elements(html, "iframe")).toMatchObject([
      {
        src: `${BASE}${own}embed/`,
        title: name,
        sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
        "data-event-content-frame": "",
      },
    ]);
    expect(files[`${own}embed/index.html`]).toBeDefined();
  });

  it("becomes a frame as high as its content in WordPress, without a plugin", async () => {
    const post = embeddedByWordpress(answerTo(path), SECRET) ?? "";
    const { page, errors } = await onAnotherSite(`${post}<script>${WORDPRESS_LISTENER}</script>`);
    await expect.poll(() => page.locator("blockquote").isVisible()).toBe(false);
    expect(await page.locator("iframe").getAttribute("title")).toBe(name);
    const content = page.frames()[1]?.evaluate("document.documentElement.getBoundingClientRect().height");
    const height = Math.min(1000, Math.max(200, Math.ceil(Number(await content))));
    await expect.poll(() => heightOf(page)).toBe(height);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it("tells Drupal one endpoint for all its pages, by the name that every answer has", () => {
  const [provider] = JSON.parse(files["oembed-providers.json"] ?? "");
  expect(provider).toEqual({
    provider_name: "Office of examples",
    provider_url: BASE,
    endpoints: [
      {
        schemes: [`${BASE}en/*`, `${BASE}ar/*`],
        url: `${BASE}oembed`,
        discovery: true,
        formats: ["json"],
      },
    ],
  });
  const answers = Object.entries(files).filter(([path]) => path.endsWith(".oembed.json"));
  expect(answers.length).toBeGreaterThan(10);
  for (const [path, answer] of answers)
    expect([path, JSON.parse(answer).provider_name]).toEqual([path, provider.provider_name]);
});

it("keeps the words of a hostile title words", () => {
  const post = embeddedByWordpress(answerTo("en/hostile/"), SECRET) ?? "";
  expect(elements(post, "script")).toEqual([]);
  expect(elements(post, "iframe")).toHaveLength(1);
  expect(elements(post, "iframe")[0]?.title).toContain('A "title" <script>alert(1)</script> & ');
  expect(elements(post, "a")).toEqual([{ href: `${BASE}en/hostile/` }]);
});

it("leads from the frame to the archive: in WordPress in the same window, elsewhere in a new one", async () => {
  const post = embeddedByWordpress(answerTo("en/"), SECRET) ?? "";
  const wordpress = await onAnotherSite(`${post}<script>${WORDPRESS_LISTENER}</script>`);
  await wordpress.page.frameLocator("iframe").getByRole("link", { name: "Water day" }).click();
  await wordpress.page.waitForURL(`${BASE}en/water-day/`);
  await wordpress.page.context().close();

  const { page } = await onAnotherSite(JSON.parse(answerTo("en/")).html);
  const opened = page.context().waitForEvent("page");
  await page.frameLocator("iframe").getByRole("link", { name: "Water day" }).click();
  const window = await opened;
  await window.waitForURL(`${BASE}en/water-day/`);
  expect(await window.evaluate("opener")).toBeNull();
  await page.context().close();
});

it("is as high as its content beside the script that the archive publishes for it", async () => {
  const { html } = JSON.parse(answerTo("en/"));
  const { page, errors } = await onAnotherSite(`${html}<script src="${BASE}frame.js" defer></script>`);
  const content = () =>
    page.frames()[1]?.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)");
  await expect.poll(async () => (await content()) === (await heightOf(page))).toBe(true);
  expect(await heightOf(page)).not.toBe(640);
  await page.setViewportSize({ width: 400, height: 700 });
  await page.locator("iframe").evaluate((frame) => frame.setAttribute("width", "300"));
  await expect.poll(async () => (await content()) === (await heightOf(page))).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("can be read and scrolled where no script runs", async () => {
  const html = JSON.parse(answerTo("en/")).html.replace(/ sandbox="[^"]*"/, ' sandbox=""');
  const { page } = await onAnotherSite(html);
  const frame = page.frameLocator("iframe");
  expect(await frame.getByRole("heading", { level: 1 }).innerText()).toBe("Archive of water & soil");
  expect(await heightOf(page)).toBe(640);
  await page.context().close();
});
