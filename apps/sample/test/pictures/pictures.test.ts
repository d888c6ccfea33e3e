import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import pixelmatch from "pixelmatch";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DIST } from "../quality/built-site.ts";
import { baselineUrl, compared } from "./baselines.ts";
import { takePicture } from "./take-picture.ts";

/** Pixels that may differ, of all: edges of letters are drawn a little differently by each version of the browser. */
const TOLERANCE = 0.01;

const DIFFERENCES = new URL("../../../../screenshots/differences/", import.meta.url);

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(DIST);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it("has the fonts that the pictures were taken with", () => {
  const fonts = ["Noto Sans", "Noto Sans Arabic:lang=ar", "Noto Sans CJK SC:lang=zh"].map((name) =>
    execFileSync("fc-match", ["--format", "%{family}", name], { encoding: "utf8" }),
  );
  expect(fonts.join("; "), "Install them (Debian: apt-get install fonts-noto-core fonts-noto-cjk).").toMatch(
    /Noto Sans.*Noto Sans Arabic.*Noto Sans CJK/,
  );
});

it.each(compared)("$name looks as it did when somebody looked", async ({ name, path, form }) => {
  const { png, errors } = await takePicture(browser, `${site.url}/${path}`, form, false);
  expect(errors).toEqual([]);
  const was = PNG.sync.read(readFileSync(baselineUrl(name)));
  const is = PNG.sync.read(png);
  expect([is.width, is.height]).toEqual([was.width, was.height]);
  const difference = new PNG({ width: is.width, height: is.height });
  const pixels = pixelmatch(was.data, is.data, difference.data, is.width, is.height, { threshold: 0.2 });
  if (pixels / (is.width * is.height) > TOLERANCE) {
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(new URL(`${name}.png`, DIFFERENCES), PNG.sync.write(difference));
  }
  expect(
    pixels / (is.width * is.height),
    `What differs is in ${fileURLToPath(new URL(`${name}.png`, DIFFERENCES))}. If it should: npx pnpm screenshots --baseline, and look at the new picture.`,
  ).toBeLessThanOrEqual(TOLERANCE);
});
