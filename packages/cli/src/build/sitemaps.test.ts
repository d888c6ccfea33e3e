import { expect, test } from "vitest";
import type { Site } from "./site.ts";
import { sitemaps } from "./sitemaps.ts";

const site = {
  languages: ["en", "fr"],
  base: new URL("https://www.example.org/a&b/"),
} as unknown as Site;

function pages(count: number) {
  return Array.from({ length: count }, (_, index) => ({ rest: `item-${index}/` }));
}

function locs(text: string | undefined): string[] {
  return [...(text ?? "").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc as string);
}

test("50,000 addresses are one sitemap, one more makes an index of two", () => {
  expect([...sitemaps(pages(25_000), site)].map(([name]) => name)).toEqual(["sitemap.xml"]);
  const files = new Map(sitemaps(pages(25_001), site));
  expect([...files.keys()]).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
  expect(locs(files.get("sitemap-1.xml"))).toHaveLength(50_000);
  expect(locs(files.get("sitemap-2.xml"))).toHaveLength(2);
  expect(locs(files.get("sitemap.xml"))).toEqual([
    "https://www.example.org/a&amp;b/sitemap-1.xml",
    "https://www.example.org/a&amp;b/sitemap-2.xml",
  ]);
});

test("no sitemap is larger than it may be", () => {
  const files = [...sitemaps(pages(40), site, { addresses: 50_000, bytes: 4_000 })];
  expect(files.length).toBeGreaterThan(5);
  for (const [, text] of files) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
  expect(files.slice(0, -1).flatMap(([, text]) => locs(text))).toHaveLength(80);
});
