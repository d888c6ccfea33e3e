import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser, serveFolder } from "@event-content/tooling/browser";
import { expect, test } from "vitest";
import { archiveContent } from "../../test/archive-content.ts";
import { folderOf } from "../../test/folder-of.ts";
import { runCli } from "../../test/run-cli.ts";
import { datedEvent } from "../../test/sample-items.ts";

/** Bytes over the wire, all told, gzip: HTML, style, icon, scripts, data. */
const MOST = 60_000;

const WORDS =
  "rivers soil trade health cities oceans forests energy children education peace migration".split(" ");

/** A realistic archive: 150 items of eighty years, each with words of its own in both languages. */
const many = Array.from({ length: 150 }, (_, at) => {
  const [one, other] = [WORDS[at % 12], WORDS[(at * 7 + 5) % 12]];
  const year = 1946 + Math.floor(at / 1.9);
  return {
    ...datedEvent,
    id: `meeting-${at}`,
    title: { en: `Meeting ${at} on ${one} and ${other}`, ar: `الاجتماع ${at} بشأن التنمية في عام ${year}` },
    summary: {
      en: `Delegations of ${60 + at} States discussed ${one}, adopted a plan for ${other} and agreed to meet again in ${year + 5}.`,
      ar: `ناقشت وفود ${60 + at} دولة الموضوع واعتمدت خطة واتفقت على الاجتماع مجددا في عام ${year + 5}.`,
    },
    topics: [one, other],
    dates: { start: `${year}-0${1 + (at % 9)}-1${at % 9}` },
  };
});

test("a page weighs at most 60 kB all told, loads no script it does not need, and nothing on it moves", async () => {
  const cwd = folderOf({ ...archiveContent, "content/many.json": many });
  const args = ["build", "content", "--out", "public", "--base-url", "http://localhost/"];
  await runCli([...args, "--now", "2026-02-01T00:00:00Z"], { cwd });
  const site = await serveFolder(join(cwd, "public"));
  const browser = await launchBrowser();
  const paths = [
    "en/",
    "ar/",
    "en/page/2/",
    "ar/1998/",
    "en/topics/water/",
    "ar/meeting-70/",
    "ar/search/",
    "en/subscribe/",
    "en/calendar/",
  ];
  for (const path of paths) {
    for (const width of path.length === 3 ? [1280, 360] : [360]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.addInitScript(
        "new PerformanceObserver((l) => { for (const e of l.getEntries()) window.shift = (window.shift ?? 0) + e.value; }).observe({ type: 'layout-shift', buffered: true })",
      );
      const loaded: Promise<[url: string, bytes: number]>[] = [];
      page.on("response", (response) =>
        loaded.push(response.body().then((body) => [response.url(), gzipSync(body).length])),
      );
      await page.goto(`${site.url}/${path}`, { waitUntil: "networkidle" });
      const all = await Promise.all(loaded);
      const told = `${path} at ${width}: ${all.map(([url, bytes]) => `${bytes} ${new URL(url).pathname}`).join(", ")}`;
      expect(
        all.reduce((sum, [, bytes]) => sum + bytes, 0),
        told,
      ).toBeLessThanOrEqual(MOST);
      const scripts = all.filter(([url]) => url.endsWith(".js")).length;
      expect(scripts, told).toBe(/(search|calendar)\/$/.test(path) ? 1 : 0);
      expect(await page.evaluate("window.shift ?? 0"), told).toBeLessThan(0.02);
      await page.close();
    }
  }
  await browser.close();
  await site.close();
});
