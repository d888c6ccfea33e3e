// From a reader's key to the next paint, while 1,000 rows are filtered on a CPU four times slower.
import { median } from "./medians.mjs";
import { slowDown } from "./run.mjs";

/** After so many milliseconds nothing more comes of a deed: a late question, an entry of the browser's. */
const SETTLED = 1500;

/** What is done: keys that reach the select or the search field as a reader's would, and when it is over. */
const DEEDS = {
  "a select of the form changed by a key": async (page) => {
    await page.locator("event-archive select").first().focus();
    await page.keyboard.press("ArrowDown");
  },
  "a word typed into the search field": async (page) => {
    await page.locator("event-archive input[type=search]").focus();
    await page.keyboard.type("water", { delay: 120 });
  },
};

/** Medians of `{ interaction, longest, shown }` in milliseconds for every deed, and rows left. */
export async function interactions(browser, site, { count, path, slowdown, rounds }) {
  const results = [];
  for (const [name, deed] of Object.entries(DEEDS)) {
    const runs = [];
    for (let round = 0; round <= rounds; round++) {
      const figures = await filtered(browser, site, deed, { count, path, slowdown });
      if (round > 0) runs.push(figures);
    }
    const of = (key) => median(runs.map((each) => each[key]));
    results.push({
      name,
      interaction: of("interaction"),
      shown: of("shown"),
      longest: of("longest"),
      rows: of("rows"),
    });
  }
  return results;
}

async function filtered(browser, site, deed, { count, path, slowdown }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const attributes = { src: path, "page-size": count, "item-href": "/events/{id}" };
    const asked = { file: "event-archive", items: "", count, attributes: JSON.stringify(attributes) };
    await page.goto(`${site.url}/?${new URLSearchParams(asked)}`);
    await page.waitForFunction(() => globalThis.figures, undefined, { timeout: 120_000 });
    await slowDown(page, slowdown);
    await page.evaluate(observe);
    await deed(page);
    await page.waitForFunction(
      (all) => {
        const { rows, shown } = globalThis.watched();
        return rows < all && shown > 0;
      },
      count,
      { polling: 200, timeout: 120_000 },
    );
    await page.waitForTimeout(SETTLED);
    return await page.evaluate(() => globalThis.watched());
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function observe() {
  const root = document.querySelector("event-archive").shadowRoot;
  const events = [];
  const tasks = [];
  let pressed = 0;
  let shown = 0;
  const watch = (list, options) => {
    const observer = new PerformanceObserver((entries) => list.push(...entries.getEntries()));
    observer.observe(options);
  };
  watch(events, { type: "event", durationThreshold: 16 });
  watch(tasks, { type: "longtask" });
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
  new MutationObserver(() =>
    requestAnimationFrame(() => requestAnimationFrame(() => (shown = performance.now()))),
  ).observe(root, { subtree: true, childList: true });
  const most = (list) => Math.max(0, ...list.map(({ duration }) => duration));
  globalThis.watched = () => ({
    interaction: most(events.filter(({ interactionId }) => interactionId > 0)),
    longest: most(tasks),
    shown: shown && shown - pressed,
    rows: root.querySelectorAll(".ec-rows > li").length,
  });
}
