import { fileOf } from "./contenders.mjs";

/** One run on a page of its own, in a profile of its own; throws where a row is missing. */
export async function run(browser, site, contender, { count, slowdown, path, begin, end }) {
  const attributes = contender.attributes?.(count) ?? {};
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const session = await slowDown(page, slowdown);
    await begin?.(session);
    const shown = { ...attributes, ...(attributes.src && { src: path }) };
    const asked = new URLSearchParams({
      file: fileOf(contender),
      items: attributes.src ? "" : path,
      count,
      attributes: JSON.stringify(shown),
    });
    await page.goto(`${site.url}/?${asked}`);
    await page.waitForFunction(() => globalThis.figures, undefined, { timeout: 120_000 });
    const more = await end?.(session);
    const figures = await page.evaluate(() => globalThis.figures);
    if (errors.length > 0) throw new Error(`${contender.name}: ${errors.join("\n")}`);
    if (figures.titles !== count) throw new Error(`${contender.name}: ${figures.titles} of ${count} items`);
    return { ...figures, more, loaded: await loadedBy(page, site, contender) };
  } finally {
    await context.close();
  }
}

/** Bytes of the contender's own scripts and styles that the page asked for, gzip -9 a file. */
async function loadedBy(page, { weights }, contender) {
  const paths = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const folder = `/${fileOf(contender)}/`;
  return [...new Set(paths)]
    .filter((path) => path.startsWith(folder))
    .reduce((sum, path) => sum + weights.get(path), 0);
}

/** Makes a page's CPU so many times slower. */
export async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}
