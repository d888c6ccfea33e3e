import type { Page } from "playwright-core";

interface Seen {
  readonly records: Record<string, string[]>;
  shifts: number;
}

/** Notes what changes in each element that is a child of the body, and what moves on the page, from here on. */
export function watchElements(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: Seen = { records: {}, shifts: 0 };
    Object.assign(window, { seen });
    const options = { attributes: true, childList: true, characterData: true, subtree: true };
    for (const element of document.querySelectorAll("body > [id]")) {
      const records: string[] = [];
      seen.records[element.id] = records;
      const observer = new MutationObserver((all) =>
        records.push(
          ...all.map(
            ({ type, attributeName, target }) => `${type} ${attributeName ?? ""} ${target.nodeName}`,
          ),
        ),
      );
      observer.observe(element, options);
      if (element.shadowRoot) observer.observe(element.shadowRoot, options);
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What was noted: of each element by its id the kinds of changes, and the sum of all shifts. */
export function changesSeen(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    // What moves is told after it was painted.
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const { records, shifts } = (window as unknown as { seen: Seen }).seen;
    const kinds = Object.entries(records).map(([id, each]) => [id, [...new Set(each)].sort()]);
    return { records: Object.fromEntries(kinds) as Record<string, string[]>, shifts };
  });
}
