/** A page's text, and the encoding it was read in, by its WHATWG name. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

const META = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const HEAD_BYTES = 2048;

/**
 * The text of a page from its bytes: by byte order mark, then the content type, then `<meta charset>`, then UTF-8 if it
 * is valid, else windows-1252.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels (iso-8859-1 means windows-1252)
 */
export function decodePage(bytes: Uint8Array, options: { readonly contentType?: string } = {}): DecodedPage {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const declared = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(options.contentType ?? "")?.[1] ?? inMeta(bytes);
  const label = declared === undefined ? undefined : known(declared);
  if (label !== undefined) return decode(bytes, label);
  return decode(bytes, isUtf8(bytes) ? "utf-8" : "windows-1252");
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return undefined;
}

/** A declaration that could be read as ASCII cannot be true of UTF-16. */
function inMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_BYTES));
  const label = META.exec(head)?.[1];
  return label !== undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): DecodedPage {
  const decoder = new TextDecoder(label);
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}
