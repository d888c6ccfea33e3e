import { run } from "./run.mjs";

/**
 * Runs all contenders in turn, so that what else the machine does strikes all alike; the first round does not count.
 * `cases`: `{ key, count, slowdown, path }`. Returns `{ [key]: { [name]: { work, page, elements, loaded, runs } } }`.
 */
export async function medians(browser, site, contenders, cases, rounds) {
  const all = cases.map((each) => ({ each, runs: new Map(contenders.map(({ name }) => [name, []])) }));
  for (let round = 0; round <= rounds; round++) {
    for (const { each, runs } of all) {
      for (const contender of shifted(contenders, round)) {
        const figures = await run(browser, site, contender, each);
        if (round > 0) runs.get(contender.name).push(figures);
      }
    }
    console.error(`round ${round} of ${rounds}`);
  }
  return Object.fromEntries(all.map(({ each, runs }) => [each.key, middle(runs)]));
}

/** Nobody always comes first, or after the same one. */
function shifted(list, by) {
  const at = (by * 4) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function middle(runs) {
  return Object.fromEntries(
    [...runs].map(([name, list]) => [
      name,
      {
        work: median(list.map(({ work }) => work)),
        page: median(list.map(({ page }) => page)),
        elements: median(list.map(({ elements }) => elements)),
        loaded: median(list.map(({ loaded }) => loaded)),
        runs: list.length,
      },
    ]),
  );
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
