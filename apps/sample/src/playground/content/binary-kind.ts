const BEGINNINGS: readonly (readonly [beginning: string, kind: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP file, such as a Word or Excel document"],
  ["\ufffdPNG", "a picture"],
  ["\u0089PNG", "a picture"],
  ["\u2030PNG", "a picture"],
  ["\ufffd\ufffd\ufffd", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["{\\rtf", "an RTF document"],
];

/** What a text that is none seems to be, such as "a PDF"; undefined for text. */
export function binaryKind(text: string): string | undefined {
  const known = BEGINNINGS.find(([beginning]) => text.startsWith(beginning));
  if (known) return known[1];
  const beginning = text.slice(0, 4096);
  const strange = beginning.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  return beginning.includes("\u0000") || strange > beginning.length / 10
    ? "a file that is not text"
    : undefined;
}
