import { bundleError } from "../bundle/bundle-fault.ts";
import type { FileResponse } from "../bundle/fetch-file.ts";

const BUNDLE = "Publish it as a bundle, or raise maxBytes.";

/**
 * The text of an answer, read no further than so many bytes.
 *
 * @throws `BundleError` of code `too-large` where there are more
 */
export async function readText(response: FileResponse, most: number, url: string): Promise<string> {
  const decoder = new TextDecoder();
  // What is announced may be compressed: there are so many at least.
  let length = Number(response.headers?.get("content-length"));
  // Chromium logs a stream that was read to its end as an aborted request, so only what is not announced is read as one.
  const reader = length > 0 && length <= most ? undefined : response.body?.getReader?.();
  if (!reader && !(length > most)) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length <= most) return decoder.decode(bytes);
  } else if (reader) {
    let text = "";
    for (let arrived = 0; !(length > most); length = arrived) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      arrived += (value as Uint8Array).length;
      text += decoder.decode(value, { stream: true });
    }
    reader.cancel().catch(() => {});
  }
  throw bundleError(
    "too-large",
    "There is more than a page should load",
    url,
    `more than ${most} bytes`,
    BUNDLE,
  );
}
