import { expect, test } from "vitest";
import { binaryKind } from "./binary-kind.ts";

test.each([
  ["PDF", "%PDF-1.4"],
  ["PNG image", "\x89PNG\r\n"],
  ["ZIP, as .docx and .xlsx are", "PK\x03\x04"],
  ["WebP image", "RIFF....WEBP"],
  ["", "abc\0def"],
  [undefined, "plain words"],
  [undefined, ""],
  [undefined, "\xff\xfeH\0i\0"],
  [undefined, "\xfe\xff\0H\0i"],
])("%j for %j", (kind, bytes) => {
  expect(binaryKind(Buffer.from(bytes, "latin1"))).toBe(kind);
});
