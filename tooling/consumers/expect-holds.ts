const MOST = 1500;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Throws unless a text holds each part; white space does not matter. */
export function expectHolds(what: string, text: string, parts: readonly string[]): void {
  const missing = parts.filter((part) => !oneLine(text).includes(oneLine(part)));
  if (missing.length === 0) return;
  const shown = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  throw new Error(
    `${what} lacks ${missing.map((part) => JSON.stringify(part)).join(", ")}. It is:\n${shown}`,
  );
}
