import { safeUrl } from "@event-content/schema/core";

/**
 * An address of a page as an absolute one where the page's own address is known, else as it is; undefined where a
 * browser must not follow it.
 *
 * @example resolveAddress("../doc.pdf", "https://example.org/a/b.html") // "https://example.org/doc.pdf"
 */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
  const safe = safeUrl(address);
  if (safe === undefined || base === undefined) return safe;
  try {
    return safeUrl(new URL(safe, base).href);
  } catch {
    return safe;
  }
}
