import { fromBase64url, toBase64url } from "./base64url.ts";
import { type Work, workOf } from "./work.ts";

/** Marks a link of the playground, and the form of what follows. */
const MARK = "#v1.";
const LARGEST = 6_000_000;

/** The work as the last part of a link, compressed. */
export async function linkHash(work: Work): Promise<string> {
  const stream = new Blob([JSON.stringify(work)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `${MARK}${toBase64url(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

/** Whether the address of a page is such a link. */
export function isLinkHash(hash: string): boolean {
  return hash.startsWith("#v");
}

/**
 * The work of a link; undefined where the link is broken, or holds more than a page can. What a mail program or a tracker puts
 * behind it is left.
 */
export async function workOfLink(hash: string): Promise<Work | undefined> {
  if (!hash.startsWith(MARK)) return undefined;
  try {
    const [own = ""] = /^[\w-]*/.exec(hash.slice(MARK.length)) ?? [];
    const packed = new Blob([fromBase64url(own)]);
    const stream = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return workOf(JSON.parse(await textWithin(stream, LARGEST)));
  } catch {
    return undefined;
  }
}

/** A few bytes of a link can stand for gigabytes; they are not unpacked to the end. */
async function textWithin(stream: ReadableStream<Uint8Array>, largest: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > largest) {
      await reader.cancel();
      throw new RangeError("The link holds too much.");
    }
  }
  return text + decoder.decode();
}
