// Pictures of every page below in every form, in /screenshots (git-ignored), with a table of them in index.html.
//   npx pnpm screenshots [folder, default apps/sample/dist] [only pages whose name holds this]
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser, openPage, serveFolder } from "../browser/index.ts";

/** By name: the address, and the address of the Arabic page where there is one. */
const pages = {
  archive: { path: "/", arabic: "/ar/" },
  news: { path: "/global-compact-holds-first-workshop-in-central-asia/" },
  event: {
    path: "/promoting-stability-and-growth-in-central-asia/",
    arabic: "/ar/vienna-world-conference-on-human-rights-1993/",
  },
  embed: { path: "/embed/" },
};

const forms = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 360, height: 740 } },
  arabic: { viewport: { width: 1280, height: 900 }, arabic: true },
  "arabic-narrow": { viewport: { width: 360, height: 740 }, arabic: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  print: { viewport: { width: 794, height: 1123 }, media: "print" },
};

const root = path.resolve(import.meta.dirname, "../..");
const out = path.join(root, "screenshots");

async function take(browser, site, name, target, form, { arabic, media, ...context }) {
  const address = arabic ? target.arabic : target.path;
  if (!address) return undefined;
  const file = `${name}-${form}.png`;
  const { page, errors, close } = await openPage(browser, site.url + address, context);
  if (media) await page.emulateMedia({ media });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(out, file), fullPage: true });
  for (const error of errors) console.error(`${file}: ${error}`);
  await close();
  return file;
}

function table(rows) {
  const cell = (file) =>
    file ? `<td><a href="${file}"><img src="${file}" width="240" alt=""></a></td>` : "<td>–</td>";
  const head = Object.keys(forms).map((form) => `<th>${form}</th>`);
  const body = rows.map(([name, files]) => `<tr><th>${name}</th>${files.map(cell).join("")}</tr>`);
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><table><tr><th></th>${head.join("")}</tr>${body.join("")}</table>`;
}

const [folder = "apps/sample/dist", only = ""] = process.argv.slice(2);
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const site = await serveFolder(path.resolve(root, folder));
const browser = await launchBrowser();
const rows = [];
for (const [name, target] of Object.entries(pages).filter(([name]) => name.includes(only))) {
  const files = [];
  for (const [form, options] of Object.entries(forms)) {
    files.push(await take(browser, site, name, target, form, options));
  }
  rows.push([name, files]);
}
await browser.close();
await site.close();
await writeFile(path.join(out, "index.html"), table(rows));
console.log(path.join(out, "index.html"));
