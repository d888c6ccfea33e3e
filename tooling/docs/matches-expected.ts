function normalise(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?([[\]{},:]) ?/g, "$1")
    .trim();
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether one of the ways to write a value is the expected one. White space is equal; `…` and `...` stand for anything. */
export function matchesExpected(expected: string, written: readonly string[]): boolean {
  const parts = expected.split(/…|\.{3}/).map((part) => escapePattern(normalise(part)));
  const pattern = new RegExp(`^${parts.join("[^]*")}$`);
  return written.some((text) => pattern.test(normalise(text)));
}
