import type { ReadBytes } from "./bundle-files.ts";
import { damagedFile } from "./damaged-file.ts";
import { type Asking, fetchFile } from "./fetch-file.ts";

/** Takes over a file that is not as it was written: a proxy may hold half of it, so once more, past it. */
export async function readAgain<T>(url: string, asking: Asking, read: ReadBytes<T>): Promise<T> {
  const bytes = await fetchFile(url, { ...asking, cache: "no-cache" }, (response) => response.arrayBuffer());
  let value: T | undefined;
  try {
    value = read(new Uint8Array(bytes));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError))
      throw error;
  }
  if (value === undefined) throw damagedFile(url, `${bytes.byteLength} bytes`);
  return value;
}
