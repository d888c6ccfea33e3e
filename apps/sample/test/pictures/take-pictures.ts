// Pictures of twelve pages in every form, in /screenshots (git-ignored), with a table of them in index.html:
//   npx pnpm screenshots [only pages whose name holds this]
// With --baseline it takes those that a test compares, into apps/sample/test/pictures/baselines.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, serveFolder } from "@event-content/tooling/browser";
import { DIST } from "../quality/built-site.ts";
import { SHOWN_PAGES } from "../quality/shown-pages.ts";
import { BASELINES, baselineUrl, compared } from "./baselines.ts";
import { FORMS } from "./forms.ts";
import { takePicture } from "./take-picture.ts";

const OUT = new URL("../../../../screenshots/", import.meta.url);
const baseline = process.argv.includes("--baseline");
const only = process.argv.slice(2).find((each) => !each.startsWith("--")) ?? "";

const browser = await launchBrowser();
const site = await serveFolder(DIST);
try {
  if (baseline) await takeBaselines();
  else await takeAll();
} finally {
  await browser.close();
  await site.close();
}

async function takeBaselines(): Promise<void> {
  mkdirSync(BASELINES, { recursive: true });
  for (const each of compared) {
    const { png } = await takePicture(browser, `${site.url}/${each.path}`, each.form, false);
    writeFileSync(baselineUrl(each.name), png);
    console.log(fileURLToPath(baselineUrl(each.name)));
  }
}

async function takeAll(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const rows: string[] = [];
  for (const { name, path, arabic } of SHOWN_PAGES.filter((page) => page.name.includes(only))) {
    const cells: string[] = [];
    for (const [form, how] of Object.entries(FORMS)) {
      const address = how.arabic ? arabic : path;
      if (address === undefined) {
        cells.push("<td>–</td>");
        continue;
      }
      const file = `${name}-${form}.png`;
      const { png, errors } = await takePicture(browser, `${site.url}/${address}`, how);
      writeFileSync(new URL(file, OUT), png);
      for (const error of errors) console.error(`${file}: ${error}`);
      cells.push(`<td><a href="${file}"><img src="${file}" width="240" alt=""></a></td>`);
    }
    rows.push(`<tr><th>${name}</th>${cells.join("")}</tr>`);
  }
  const head = Object.keys(FORMS).map((form) => `<th>${form}</th>`);
  const index = new URL("index.html", OUT);
  writeFileSync(
    index,
    `<!doctype html><meta charset="utf-8"><title>Screenshots</title><table><tr><th></th>${head.join("")}</tr>${rows.join("")}</table>`,
  );
  console.log(fileURLToPath(index));
}
