/** An `html` block as a whole document. An integrity written with an ellipsis is a placeholder, and browsers complain about it. */
export function asDocument(code: string): string {
  const html = code.replace(/\s+integrity="[^"]*…[^"]*"/g, "");
  if (/<!doctype/i.test(html)) return html;
  return `<!doctype html>\n<html lang="en">\n<head><title>Snippet</title></head>\n<body>\n${html}</body>\n</html>\n`;
}
