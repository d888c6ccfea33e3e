import type { FileResponse } from "../bundle/fetch-file.ts";
import { textOf } from "../bundle/text-of.ts";

/**
 * The text of an answer whose length is not known, or too much: read no further than so many bytes.
 *
 * @param read its bytes, where they are there already, and too many
 * @throws `BundleError` of code `too-large` where there are more
 */
export async function readText(
  response: FileResponse,
  most: number,
  url: string,
  read?: ArrayBuffer,
): Promise<string> {
  const announced = Number(response.headers?.get("content-length"));
  const isKnown = read !== undefined || announced > most;
  const reader = isKnown ? undefined : response.body?.getReader?.();
  if (reader) {
    const decoder = new TextDecoder();
    let text = "";
    for (let arrived = 0; arrived <= most; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      arrived += (value as Uint8Array).length;
      text += decoder.decode(value, { stream: true });
    }
    reader.cancel().catch(() => {});
  } else if (!isKnown) {
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength <= most) return textOf(bytes);
  }
  throw (await import("./too-large.ts")).tooLarge(url, most);
}
