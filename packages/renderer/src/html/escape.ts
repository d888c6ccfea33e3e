const SPECIAL = /[&<>"']/g;
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const MAY_BE_FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;

/** Text for element content and for quoted attributes. Characters that no HTML document may hold are left out. */
export function escapeHtml(text: string): string {
  const clean = MAY_BE_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, "") : text;
  let out = "";
  let from = 0;
  // One expression advanced by lastIndex: the fastest correct form measured.
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(clean); found; found = SPECIAL.exec(clean)) {
    out += clean.slice(from, found.index) + REPLACEMENTS[found[0]];
    from = SPECIAL.lastIndex;
  }
  return from === 0 ? clean : out + clean.slice(from);
}
