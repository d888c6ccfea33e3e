import { bundleError } from "../bundle/bundle-fault.ts";
import type { FileResponse } from "../bundle/fetch-file.ts";

const BUNDLE = "Publish it as a bundle, or raise maxBytes.";

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
  read?: ArrayBuffer | false,
): Promise<string> {
  const announced = Number(response.headers?.get("content-length"));
  const reader = read || announced > most ? undefined : response.body?.getReader?.();
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
  } else if (!read && !(announced > most)) {
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength <= most) return new TextDecoder().decode(bytes);
  }
  throw bundleError(
    "too-large",
    "There is more than a page should load",
    url,
    `more than ${most} bytes`,
    BUNDLE,
  );
}
