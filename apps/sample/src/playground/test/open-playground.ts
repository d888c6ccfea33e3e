import { type OpenPage, type OpenPageOptions, openPage } from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";

export interface OpenPlayground extends OpenPage {
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
}

/** Opens the playground, and waits until the editor is there and the outputs are made. */
export async function openPlayground(
  browser: Browser,
  site: string,
  options: OpenPageOptions & { readonly hash?: string } = {},
): Promise<OpenPlayground> {
  const { hash = "", prepare, ...more } = options;
  const requests: string[] = [];
  const opened = await openPage(browser, `${site}/playground/${hash}`, {
    timezoneId: "Europe/Paris",
    ...more,
    prepare: async (page) => {
      page.on("request", (request) => requests.push(request.url()));
      await prepare?.(page);
    },
  });
  await opened.page.locator(".cm-content").waitFor();
  await opened.page.locator("#play-state").filter({ hasText: /./ }).waitFor();
  return { ...opened, requests };
}

/** Puts a text in the place of what is in the editor, by pasting it. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.locator(".cm-content").evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const paste = { clipboardData, bubbles: true, cancelable: true };
    editor.dispatchEvent(new ClipboardEvent("paste", paste));
  }, text);
}

/** The text in the editor: what its first lines show. */
export function editorText(page: Page): Promise<string> {
  return page.locator(".cm-content").innerText();
}
