import type { BrowserContextOptions } from "playwright-core";

/** How a page is looked at. */
export interface Form {
  readonly context: BrowserContextOptions;
  readonly print?: boolean;
  /** Of pages that are there in Arabic, that one. */
  readonly arabic?: boolean;
}

export const FORMS: Readonly<Record<string, Form>> = {
  wide: { context: { viewport: { width: 1280, height: 900 } } },
  narrow: { context: { viewport: { width: 360, height: 740 } } },
  dark: { context: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" } },
  print: { context: { viewport: { width: 794, height: 1123 } }, print: true },
  arabic: { context: { viewport: { width: 1280, height: 900 } }, arabic: true },
  "arabic-narrow": { context: { viewport: { width: 360, height: 740 } }, arabic: true },
};
