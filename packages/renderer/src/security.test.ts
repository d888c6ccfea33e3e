import { renderItem, renderItemPage, renderJsonLd, renderList } from "@event-content/renderer";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  "</title><svg onload=alert(1)>",
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "javascript:alert(1)",
  "\u2028alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  '<a href="java&#10;script:alert(1)">x</a>',
];

/** Every text of an item is the payload, and every address too. */
function hostile(text: string): ItemInput {
  return {
    id: "hostile",
    kind: "event",
    type: "conference",
    lang: "en",
    title: text,
    summary: { en: text, fr: text },
    url: text,
    trail: [{ title: text, url: text }],
    organizers: [{ name: text, url: text }],
    contacts: [{ title: text, url: text }],
    images: [{ url: text, alt: text }],
    documents: [
      { title: text, url: text, mediaType: text, symbol: text, language: text, archivedCopy: text },
    ],
    recordings: [{ title: text, url: text }],
    links: [{ title: text, url: text }],
    related: [{ type: "see-also", title: text, url: text }],
    archive: { originalUrl: text, notice: text, supersededBy: text, captures: [{ url: text }] },
    dates: { start: "2003-11-12", asPrinted: text, basis: { kind: "inferred", reason: text } },
    status: { value: "postponed", note: text },
    place: { name: text, locality: text, country: text },
    online: { url: text },
    participants: { count: 1, groups: [text] },
    sessions: [
      {
        title: text,
        room: text,
        speakers: [{ name: text, title: text }],
        recording: { title: text, url: text },
      },
    ],
    themes: [text],
    outcomes: [{ text, url: text }],
    registration: { url: text, fee: text },
    topics: [text],
    interpretation: [text],
    body: [
      {
        _type: "block",
        markDefs: [{ _type: "link", _key: "l", href: text }],
        children: [{ _type: "span", text, marks: ["l", text] }],
      },
      { _type: "image", url: text, alt: text, caption: text },
      { _type: "video", url: text, title: text },
      { _type: "table", caption: text, rows: [{ cells: [{ children: [{ _type: "span", text }] }] }] },
    ],
  };
}

function dangers(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      const type = node.attrs.find((each) => each.name === "type")?.value;
      if (
        ["script", "svg", "iframe", "object", "style", "base"].includes(node.tagName) &&
        type !== "application/ld+json"
      )
        found.push(node.tagName);
      for (const { name, value } of node.attrs) {
        if (/^on|^style$|^srcdoc$/.test(name)) found.push(name);
        if (
          ["href", "src"].includes(name) &&
          URL.canParse(value) &&
          !/^(https?|mailto|tel|about):/.test(new URL(value).protocol)
        )
          found.push(`${name}=${value}`);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

describe("hostile content", () => {
  it.each(PAYLOADS)("runs nowhere: %j", (text) => {
    const item = hostile(text);
    for (const html of [
      renderItem(item),
      renderItemPage(item),
      renderList([item]),
      renderList([item], { density: "compact" }),
    ]) {
      expect(dangers(html)).toEqual([]);
    }
    const jsonLd = renderJsonLd(item);
    expect(jsonLd).not.toContain("<");
    expect(JSON.stringify(JSON.parse(jsonLd))).not.toMatch(/"(url|item|@id)":"javascript:/);
  });

  it("runs nowhere, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(...PAYLOADS),
        fc.string(),
        (before, payload, after) => {
          expect(dangers(renderItemPage(hostile(before + payload + after)))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("takes no other item with it", () => {
    const good: ItemInput = { id: "good", kind: "news", lang: "en", title: "Good" };
    const faults: string[] = [];
    const html = renderList([null as unknown as ItemInput, good], {
      onFault: (fault) => faults.push(fault.code),
    });
    expect(html).toContain("Good");
    expect(faults).toEqual(["unreadable-part"]);
  });
});
