import { fill } from "../../language/fill.ts";
import type { Language } from "../../language/language.ts";

/** `214 kB`, `3 MB`: thousands of octets (SI), rounded, never nought. */
export function fileSize(bytes: number, { labels, number }: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? fill(labels.kilobytes, { n: number(kilobytes) })
    : fill(labels.megabytes, { n: number(Math.round(bytes / 1_000_000)) });
}
