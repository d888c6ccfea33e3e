import { openPage } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import type { Form } from "./forms.ts";

export interface Picture {
  readonly png: Buffer;
  /** What went wrong on the page. */
  readonly errors: readonly string[];
}

/** A picture of a page once its fonts, scripts and data have come. */
export async function takePicture(
  browser: Browser,
  url: string,
  { context, print = false }: Form,
  fullPage = true,
): Promise<Picture> {
  const { page, errors, close } = await openPage(browser, url, { ...context, reducedMotion: "reduce" });
  if (print) await page.emulateMedia({ media: "print" });
  await page.waitForLoadState("networkidle");
  await page.evaluate("document.fonts.ready");
  const png = await page.screenshot({ fullPage, animations: "disabled", caret: "hide" });
  await close();
  return { png, errors };
}
