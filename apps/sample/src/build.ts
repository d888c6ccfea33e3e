// Writes the sample site to dist/: pages in two languages, calendars, data, and the page that embeds it.
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { inOrder } from "@event-content/archive";
import { renderIcs } from "@event-content/renderer";
import { archivePage } from "./archive-page.ts";
import { embedPage } from "./embed-page.ts";
import { itemPage } from "./item-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { readContent } from "./read-content.ts";
import { hasCalendar, LANGUAGES, pathOf } from "./site.ts";

const OUT = new URL("../dist/", import.meta.url);

function write(path: string, text: string): void {
  const url = new URL(`.${path}`, OUT);
  mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
  writeFileSync(url, text);
}

const content = readContent();
rmSync(OUT, { recursive: true, force: true });
for (const lang of LANGUAGES) {
  write(`${pathOf(lang)}index.html`, archivePage(content, lang));
  for (const item of content.items)
    write(`${pathOf(lang, item.id)}index.html`, itemPage(content, item, lang));
  write(`/embed/${lang === "en" ? "index" : lang}.html`, embedPage(content, lang));
}
for (const item of content.items.filter(hasCalendar)) {
  write(
    `/${item.id}.ics`,
    renderIcs(item, { archive: content.archive, now: "2026-11-23T00:00:00Z", items: content.items }),
  );
}
write("/items.json", `${JSON.stringify(inOrder(content.items))}\n`);
write("/404.html", notFoundPage(content));
cpSync(new URL("../public/", import.meta.url), OUT, { recursive: true });
copyFileSync(new URL(import.meta.resolve("@event-content/elements/embed.js")), new URL("embed.js", OUT));
const sheet = new URL(import.meta.resolve("@event-content/renderer/style.css"));
copyFileSync(sheet, new URL("event-content.css", OUT));
