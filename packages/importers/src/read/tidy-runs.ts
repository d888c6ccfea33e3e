import type { Run } from "./page.ts";

/** Runs with white space normalised across their borders, neighbours of one kind joined, empty ones dropped. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    let text = run.text.replace(/[\s\u200b\u2060]+/gu, " ");
    if (spaced) text = text.replace(/^ /, "");
    if (text === "") continue;
    spaced = text.endsWith(" ");
    const last = tidy.at(-1);
    if (last && sameKind(last, run)) tidy[tidy.length - 1] = { ...last, text: last.text + text };
    else tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last?.text.endsWith(" ")) {
    tidy.pop();
    const text = last.text.slice(0, -1);
    if (text !== "") tidy.push({ ...last, text });
  }
  return tidy;
}

function sameKind(a: Run, b: Run): boolean {
  return a.href === b.href && a.marks.join() === b.marks.join();
}
