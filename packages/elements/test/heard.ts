import type { Page } from "playwright-core";

/** An event of an element, as a page heard it. */
export interface Heard {
  readonly name: string;
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly bubbles: boolean;
  readonly composed: boolean;
  readonly cancelable: boolean;
}

interface Listening {
  readonly heard: Heard[];
}

/** Keeps every event of the elements; to be run before any script of the page. */
export function listen(): void {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  for (const name of ["load", "query", "change", "error", "navigate"]) {
    document.addEventListener(`event-content:${name}`, (event) => {
      const { bubbles, composed, cancelable, target } = event;
      const { detail } = event as CustomEvent<{ error?: { code: string } }>;
      const told = detail.error ? { code: detail.error.code } : JSON.parse(JSON.stringify(detail));
      heard.push({
        name,
        target: (target as Element).localName,
        detail: told,
        bubbles,
        composed,
        cancelable,
      });
    });
  }
}

/** The events that a page heard since it was loaded, in order. */
export async function heardOn(page: Page, name?: string): Promise<readonly Heard[]> {
  const all = await page.evaluate(() => (window as unknown as Listening).heard);
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** Waits until each element named has shown something, or failed to. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    (window as unknown as Listening).heard.some(({ name }) => name === "load" || name === "error"),
  );
}
