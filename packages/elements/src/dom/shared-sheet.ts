const sheets = new Map<string, CSSStyleSheet>();

/** One constructed style sheet a text, shared by every shadow root; no inline style for a policy to block. */
export function sharedSheet(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
