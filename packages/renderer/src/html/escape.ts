const REPLACEMENTS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// What has a meaning in HTML, and what no HTML document may hold.
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Text for element content and for quoted attributes. Characters that no HTML document may hold are left out. */
export function escapeHtml(text: string): string {
  // One expression advanced by lastIndex: the fastest correct form measured.
  SPECIAL.lastIndex = 0;
  let found = SPECIAL.exec(text);
  if (found === null) return text;
  let out = "";
  let from = 0;
  for (; found; found = SPECIAL.exec(text)) {
    out += text.slice(from, found.index) + (REPLACEMENTS[found[0]] ?? "");
    from = SPECIAL.lastIndex;
  }
  return out + text.slice(from);
}
