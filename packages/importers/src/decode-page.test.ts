import { describe, expect, it } from "vitest";
import { decodePage } from "./decode-page.ts";

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe("decodePage", () => {
  it.each([
    [
      "a byte order mark before everything",
      [0xef, 0xbb, 0xbf, 0xc3, 0xa9],
      "text/html; charset=koi8-r",
      "é",
      "utf-8",
    ],
    ["the content type", [0xc1], "text/html; charset=koi8-r", "а", "koi8-r"],
    ["valid UTF-8", [0xe2, 0x80, 0x9c], undefined, "“", "utf-8"],
    ["what is not UTF-8 as windows-1252", [0x93, 0x41, 0x94], undefined, "“A”", "windows-1252"],
    ["iso-8859-1 as windows-1252", [0x93], "text/html; charset=ISO-8859-1", "“", "windows-1252"],
    ["an unknown name as none", [0xc3, 0xa9], "text/html; charset=nonsense", "é", "utf-8"],
  ])("reads %s", (_name, bytes, contentType, text, encoding) => {
    const found = decodePage(Uint8Array.from(bytes), contentType === undefined ? {} : { contentType });
    expect(found).toEqual({ text, encoding });
  });

  it("reads the charset of a meta element", () => {
    const bytes = Uint8Array.from([
      ...ascii('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      0xcc,
    ]);
    const { text, encoding } = decodePage(bytes);
    expect([text.at(-1), encoding]).toEqual(["М", "windows-1251"]);
  });
});
