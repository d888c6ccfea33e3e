import type { Page } from "playwright-core";

/** An event of an element. */
export interface Heard {
  /** `load`, `error`, … */
  readonly name: string;
  readonly tag: string;
  readonly id: string;
  readonly code?: string;
  readonly hint?: string;
}

interface Watching {
  readonly heard: Heard[];
  readonly violations: string[];
}

/** Notes events and what the policy forbids, from before the first script of the page. */
export async function watchPage(page: Page): Promise<{
  readonly heard: () => Promise<readonly Heard[]>;
  readonly violations: () => Promise<readonly string[]>;
}> {
  await page.addInitScript(watch);
  const watching = <Name extends keyof Watching>(name: Name): Promise<Watching[Name]> =>
    page.evaluate((each) => (window as unknown as { watching: Watching }).watching[each], name) as Promise<
      Watching[Name]
    >;
  return { heard: () => watching("heard"), violations: () => watching("violations") };
}

function watch(): void {
  const watching: Watching = { heard: [], violations: [] };
  Object.assign(window, { watching });
  for (const name of ["load", "error", "navigate", "query", "change"]) {
    document.addEventListener(`event-content:${name}`, (event) => {
      const { error } = (event as CustomEvent<{ error?: { code: string; hint: string } }>).detail;
      const { localName: tag, id } = event.composedPath()[0] as Element;
      watching.heard.push({ name, tag, id, ...(error && { code: error.code, hint: error.hint }) });
    });
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    watching.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  const Observer = (
    window as unknown as {
      ReportingObserver: new (tell: (reports: unknown[]) => void, options: object) => { observe(): void };
    }
  ).ReportingObserver;
  new Observer((reports) => watching.violations.push(...reports.map((each) => JSON.stringify(each))), {
    buffered: true,
    types: ["csp-violation"],
  }).observe();
}
