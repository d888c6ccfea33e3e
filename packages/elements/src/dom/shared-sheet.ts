const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * One constructed style sheet a text, shared by every shadow root of a page; no inline style for a policy to block. A page
 * takes none of another: an element that was moved into a frame needs others.
 */
export function sharedSheet(css: string, page: Document): CSSStyleSheet {
  const own = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, own);
  let sheet = own.get(css);
  if (!sheet) {
    sheet = new (page.defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}
