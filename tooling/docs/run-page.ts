import type { Browser, Page, Route } from "playwright-core";
import { openPage } from "../browser/index.ts";
import { asDocument } from "./as-document.ts";
import type { Snippet } from "./read-snippets.ts";

export interface ServedFile {
  readonly body: string;
  readonly contentType: string;
}

export interface PageOptions {
  readonly browser: Browser;
  /** What stands behind an address the page asks for; undefined for what it may not ask for. */
  readonly resolve: (url: URL) => ServedFile | undefined;
  /** A classic script run at the end of the page. */
  readonly script?: string;
  /** Milliseconds an element has to show something; 8 seconds unless told. */
  readonly patience?: number;
}

const ADDRESS = "https://site.example/page.html";

function customTags(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag = ""]) => tag))];
}

function answer(route: Route, html: string, { resolve, script }: PageOptions): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === ADDRESS) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
  if (script !== undefined && url.pathname === "/snippet.js") {
    return route.fulfill({ contentType: "text/javascript", body: script });
  }
  const file = resolve(url);
  if (!file) return route.abort("addressunreachable");
  return route.fulfill({ ...file, headers: { "access-control-allow-origin": "*" } });
}

async function waitForElements(page: Page, tags: readonly string[], timeout: number): Promise<string[]> {
  const faults: string[] = [];
  for (const tag of tags) {
    const shown = page.waitForFunction(
      (name) => {
        const elements = [...document.querySelectorAll(name)];
        const text = (element: Element) => (element.shadowRoot ?? element).textContent?.trim();
        return customElements.get(name) && elements.length > 0 && elements.every((element) => text(element));
      },
      tag,
      { timeout },
    );
    await shown.catch(() => faults.push(`<${tag}> was not defined, or shows nothing.`));
  }
  return faults;
}

/** Opens an `html` block in the browser; throws when it has errors or an element of it shows nothing. */
export async function runPage(snippet: Snippet, options: PageOptions): Promise<void> {
  const html = asDocument(snippet.code);
  const body = options.script === undefined ? html : `${html}<script src="/snippet.js"></script>`;
  const scripted = options.script !== undefined || /<script\b/.test(html);
  const { page, errors, close } = await openPage(options.browser, ADDRESS, {
    prepare: async (opened) => {
      await opened.route("**/*", (route) => answer(route, body, options));
    },
  });
  const missing = scripted ? await waitForElements(page, customTags(html), options.patience ?? 8_000) : [];
  await close();
  const faults = [...errors, ...missing];
  if (faults.length) throw new Error(`The block of line ${snippet.line}:\n${faults.join("\n")}`);
}
