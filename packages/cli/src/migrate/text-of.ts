const MARK = "\ufeff";

/** UTF-8 as text, and the byte order mark before it where there is one. */
export function textOf(bytes: Uint8Array): { mark: string; text: string } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return text.startsWith(MARK) ? { mark: MARK, text: text.slice(1) } : { mark: "", text };
}
