const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: string])[] = [
  ["PDF", 0, "%PDF-"],
  ["PNG image", 0, "\x89PNG"],
  ["JPEG image", 0, "\xff\xd8\xff"],
  ["GIF image", 0, "GIF8"],
  ["WebP image", 8, "WEBP"],
  ["ZIP, as .docx and .xlsx are", 0, "PK\x03\x04"],
  ["ZIP", 0, "PK\x05\x06"],
  ["gzip", 0, "\x1f\x8b"],
  ["old Office document, as .doc and .xls are", 0, "\xd0\xcf\x11\xe0"],
  ["RTF document", 0, "{\\rtf"],
  ["video", 4, "ftyp"],
  ["audio", 0, "ID3"],
  ["program", 0, "\x7fELF"],
  ["database", 0, "SQLite format 3\0"],
];

const SAMPLE = 8192;

/** What a binary file is (`"PDF"`; `""` where that is not known), or undefined where the bytes are text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  const known = SIGNATURES.find(([, offset, mark]) => start.startsWith(mark, offset));
  if (known) return known[0];
  return isUtf16(bytes) || !bytes.subarray(0, SAMPLE).includes(0) ? undefined : "";
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfeff || (mark === 0xfffe && !(bytes[2] === 0 && bytes[3] === 0));
}
