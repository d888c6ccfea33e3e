// What a page loads for each element, beside its bar: npx pnpm weights
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundle } from "@event-content/archive/node";
import { renderElement } from "@event-content/elements/server";
import { launchBrowser } from "@event-content/tooling/browser";
import { benchItems } from "./items.mjs";
import { filesOf, loadedBy } from "./loaded.mjs";

const items = benchItems(100);
const days = items.map((item) =>
  item.kind === "event" ? { ...item, dates: { start: item.dates.start.slice(0, 10) } } : item,
);
const folder = mkdtempSync(join(tmpdir(), "event-content-weights-"));
await writeBundle(items, { out: folder });
const json = { "/items.json": JSON.stringify(items), "/days.json": JSON.stringify(days) };
const bundle = filesOf(folder);
const files = (path) => json[path] ?? bundle(path);
const searched = async (page) => {
  await page.locator("input[type=search]").fill("water");
  await page.waitForTimeout(600);
  await page.waitForLoadState("networkidle");
};

const server = renderElement("event-detail", [items[0]], {
  attributes: { src: "/items.json", "item-id": items[0].id },
});
const CASES = [
  ["<event-list>, days", 9000, { tags: ["event-list"], html: '<event-list src="/days.json"></event-list>' }],
  [
    "<event-list>, hours too",
    undefined,
    { tags: ["event-list"], html: '<event-list src="/items.json"></event-list>' },
  ],
  [
    "<event-list>, of a bundle",
    undefined,
    { tags: ["event-list"], html: '<event-list src="/archive.json"></event-list>' },
  ],
  [
    "<event-archive>, days",
    15000,
    { tags: ["event-archive"], html: '<event-archive src="/days.json"></event-archive>' },
  ],
  [
    "<event-archive>, hours too",
    undefined,
    { tags: ["event-archive"], html: '<event-archive src="/items.json"></event-archive>' },
  ],
  [
    "the same in Arabic",
    undefined,
    { tags: ["event-archive"], html: '<event-archive src="/days.json"></event-archive>', lang: "ar" },
  ],
  [
    "the same with a search",
    25000,
    { tags: ["event-archive"], html: '<event-archive src="/days.json"></event-archive>', then: searched },
  ],
  [
    "<event-archive>, of a bundle",
    undefined,
    { tags: ["event-archive"], html: '<event-archive src="/archive.json"></event-archive>' },
  ],
  [
    "the same with a search",
    undefined,
    { tags: ["event-archive"], html: '<event-archive src="/archive.json"></event-archive>', then: searched },
  ],
  ["<event-detail>, over server HTML", 8000, { tags: ["event-detail"], html: server }],
  [
    "<event-detail>",
    8000,
    {
      tags: ["event-detail"],
      html: `<event-detail src="/items.json" item-id="${items[0].id}"></event-detail>`,
    },
  ],
  [
    "<event-calendar>",
    undefined,
    { tags: ["event-calendar"], html: '<event-calendar src="/items.json" month="2024-03"></event-calendar>' },
  ],
  [
    "<event-date>",
    undefined,
    {
      tags: ["event-date"],
      html: '<event-date start="2026-03-10T09:00" time-zone="Asia/Almaty"></event-date>',
    },
  ],
  [
    "<add-to-calendar>",
    undefined,
    {
      tags: ["add-to-calendar"],
      html: `<add-to-calendar src="/items.json" item-id="${items[0].id}"></add-to-calendar>`,
    },
  ],
];

const browser = await launchBrowser();
const rows = [];
for (const [name, bar, asked] of CASES) {
  const { script, total } = await loadedBy(browser, { ...asked, files });
  const raw = script.reduce((sum, each) => sum + each.raw, 0);
  rows.push({ page: name, "gzip bytes": total, bar: bar ?? "", "raw bytes": raw, files: script.length });
  if (process.argv.includes("--files"))
    console.log(name, script.map(({ name: file, gzip }) => `${file} ${gzip}`).join(", "));
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.table(rows);
const size = (file) => readFileSync(new URL(`../../packages/elements/dist/${file}`, import.meta.url)).length;
void size;
