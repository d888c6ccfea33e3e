import type { Browser } from "playwright-core";
import { openPage } from "../browser/index.ts";
import { expectHolds } from "./expect-holds.ts";

interface Sought {
  readonly selector: string;
  readonly texts: readonly string[];
}

/** Runs in the page. What a reader sees of an element: of its shadow root, where it has one. */
function seen({ selector, texts }: Sought): { ready: boolean; text: string } {
  const element = document.querySelector<HTMLElement>(selector);
  const parts = element?.shadowRoot ? [...element.shadowRoot.children] : [element];
  const text = parts.map((part) => (part instanceof HTMLElement ? part.innerText : "")).join("\n");
  const line = text.replace(/\s+/g, " ");
  const defined = element?.matches(":defined") ?? false;
  return { ready: defined && texts.every((part) => line.includes(part)), text };
}

/**
 * Opens a page and waits until each element that a selector names is defined and shows its texts; throws when one does not,
 * when the page has errors, and when it asks anything of another host.
 */
export async function showsOnPage(
  browser: Browser,
  address: string,
  shown: Readonly<Record<string, readonly string[]>>,
  patience = 20_000,
): Promise<void> {
  const foreign: string[] = [];
  const { page, errors, close } = await openPage(browser, address, {
    prepare: async (page) => {
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL(address).origin))
          foreign.push(request.url());
      });
    },
  });
  try {
    for (const [selector, texts] of Object.entries(shown)) {
      const sought = { selector, texts };
      const until = Date.now() + patience;
      let found = await page.evaluate(seen, sought);
      while (!found.ready && Date.now() < until) {
        await page.waitForTimeout(100);
        found = await page.evaluate(seen, sought);
      }
      expectHolds(`${selector} of ${address} (errors: ${errors.join("; ") || "none"})`, found.text, texts);
      if (!found.ready) throw new Error(`${selector} of ${address} is not there, or not defined.`);
    }
    if (foreign.length) throw new Error(`${address} asks other hosts: ${foreign.join(", ")}`);
    if (errors.length) throw new Error(`${address} has errors:\n${errors.join("\n")}`);
  } finally {
    await close();
  }
}
