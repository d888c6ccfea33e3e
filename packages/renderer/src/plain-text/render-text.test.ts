import { readdirSync, readFileSync } from "node:fs";
import { renderText } from "@event-content/renderer";
import type { EventInput, ItemInput, NewsInput } from "@event-content/schema";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";

type Body = Extract<NonNullable<NewsInput["body"]>, readonly unknown[]>;

const news = (body: Body, more: Partial<NewsInput> = {}): NewsInput => ({
  id: "a",
  kind: "news",
  lang: "en",
  title: "T",
  body,
  ...more,
});
const paragraph = (text: string): Body[number] => ({
  _type: "block",
  children: [{ _type: "span", text }],
});
const linesOf = (text: string): string[] => text.split("\n");

const character = fc.constantFrom(
  ..."ab,. é中文字日本語한글。，、」「（）！مرحبا",
  " ",
  " ",
  "e\u0301",
  "👍🏽",
);

describe("plain text", () => {
  it("keeps lines within the columns, and every character in its order", () => {
    const text = fc.array(character, { minLength: 1, maxLength: 400 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 100 }), (value, columns) => {
        const out = renderText(news([paragraph(value)]), { columns }).slice("News\n\nT\n=\n\n".length);
        expect(out.replace(/\s/g, "")).toBe(value.replace(/\s/g, ""));
        for (const line of linesOf(out)) {
          const breakable = line.trim().includes(" ") || /[中文字日本語한글].+[中文字日本語한글]/u.test(line);
          if (breakable) expect(stringWidth(line)).toBeLessThanOrEqual(columns + longestTail(line));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("begins no line with closing punctuation", () => {
    const text = "发展中国家的代表讨论了水资源管理、卫生设施、能源供应等问题，并通过了一项宣言。".repeat(6);
    for (let columns = 20; columns < 60; columns++) {
      const lines = linesOf(renderText(news([paragraph(text)], { lang: "en" }), { columns }));
      expect(lines.filter((line) => /^[。，、」）]/.test(line))).toEqual([]);
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });

  it("never breaks an address, and numbers links", () => {
    const url = `https://example.org/${"very-long-".repeat(12)}end`;
    const body: Body = [
      paragraph(`See ${url} for more.`),
      {
        _type: "block",
        markDefs: [{ _type: "link", _key: "l", href: url }],
        children: [{ _type: "span", text: "the report", marks: ["l"] }],
      },
    ];
    const out = renderText(news(body));
    expect(linesOf(out)).toContain(url);
    expect(out).toContain("the report [1]\n");
    expect(out.endsWith(`\n[1] ${url}\n`)).toBe(true);
  });

  it("sets lists, quotes, outcomes and facts", () => {
    const event: EventInput = {
      id: "wells",
      kind: "event",
      type: "workshop",
      lang: "en",
      title: "Safe wells",
      dates: { start: "XXXX-05-03", asPrinted: "May 3" },
      place: { locality: "Nairobi", country: "KE" },
      body: [
        {
          _type: "block",
          style: "blockquote",
          children: [{ _type: "span", text: "Water is life. ".repeat(10) }],
        },
        { _type: "block", listItem: "bullet", level: 1, children: [{ _type: "span", text: "pumps" }] },
        { _type: "block", listItem: "bullet", level: 2, children: [{ _type: "span", text: "by hand" }] },
      ],
      outcomes: [{ type: "recommendation", text: "Dig deeper" }],
    };
    const out = renderText(event);
    expect(out).toContain("Safe wells\n==========\n");
    expect(out).toMatch(/\nDates?: 3 May \(year not stated\)\n {2}/);
    expect(out).toContain("\n- pumps\n  - by hand\n");
    expect(out).toContain("\n1. Dig deeper\n");
    expect(out.match(/^> /gm)?.length).toBeGreaterThan(1);
  });

  it("aligns a table where it fits, and lists labels and values where it does not", () => {
    const cell = (text: string, header = false) => ({ header, children: [{ _type: "span" as const, text }] });
    const table = (wide: string): Body => [
      {
        _type: "table",
        rows: [{ cells: [cell("Port", true), cell("Metres", true)] }, { cells: [cell("上海"), cell(wide)] }],
      },
    ];
    expect(renderText(news(table("7")))).toContain("Port  Metres\n----  ------\n上海  7\n");
    expect(renderText(news(table("deep ".repeat(20))))).toMatch(/Port: 上海\nMetres: deep deep/);
  });

  it("ends with one line end, whatever ends its last paragraph", () => {
    for (const end of ["\n", "\n\n", "\u2028", "\r\n", " \u0085"]) {
      expect(renderText(news([paragraph(`Rain.${end}`)]))).toBe("News\n\nT\n=\n\nRain.\n");
    }
  });

  it("keeps powers and struck words apart from other words", () => {
    const body: Body = [
      {
        _type: "block",
        children: [
          { _type: "span", text: "10" },
          { _type: "span", text: "6", marks: ["sup"] },
          { _type: "span", text: " wells, " },
          { _type: "span", text: "free", marks: ["strike-through"] },
        ],
      },
    ];
    expect(renderText(news(body))).toContain("10^6 wells, ~free~");
  });

  it("holds no control character and no override of direction", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const out = renderText(news([paragraph(text)], { title: text || "T", summary: text || "S" }));
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(out).toMatch(/[^\n]\n$/);
      }),
    );
  });

  const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
  it.each(readdirSync(cases))("says case %s within 72 columns", (name) => {
    const { items, options } = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8"));
    const out = renderText(items as ItemInput[], { ...options, items });
    const long = linesOf(out).filter((line) => stringWidth(line) > 72);
    expect(long.filter((line) => line.trim().includes(" ") && !/^\[\d+\] \S+$/.test(line))).toEqual([]);
  });
});

/** Closing punctuation and what has no break stays with the word before it. */
function longestTail(line: string): number {
  return Math.max(
    0,
    ...(line.match(/\S+/g) ?? []).map((word) => stringWidth(word.replace(/[中文字日本語한글]/gu, ""))),
  );
}
