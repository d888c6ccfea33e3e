import { importMarkdown } from "@event-content/importers";
import { renderMarkdownFiles } from "@event-content/renderer";
import { type ItemInput, parseItem } from "@event-content/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

type Body = Extract<NonNullable<ItemInput["body"]>, readonly unknown[]>;
type Block = Body[number];

const piece = fc.constantFrom(
  ..."*_[]()<>#+-.!|&`\\~=:;\"'@/^{}$%?, \n\t\r0129aéя中，。「」",
  "**",
  "```",
  "````",
  "---",
  "...",
  "===",
  "1. ",
  "10) ",
  "- ",
  "# ",
  "> ",
  "| a |",
  ":--",
  "    ",
  "  \n",
  "\n\n",
  "&amp;",
  "&#42;",
  "<b>",
  "</em>",
  "<br>",
  "<!-- #x -->",
  '<span lang="fr">',
  "https://x.org/a_b_",
  "a@b.org",
  "[x]: y",
  "![a](b)",
  "no",
  "2003-11-12",
  "1e3",
  "null",
  "\u00a0",
  "\u0000",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\ud83d",
  "😀",
  "مرحبا",
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
const href = fc.constantFrom(
  "https://x.org/",
  "https://x.org/a(b",
  "/a b",
  "/?a=1&copy;=2",
  "/a<b>\\c|d",
  "/\n",
  "mailto:a@x.org",
);
const tidyKeys = fc.constantFrom(
  ["link-1", "link-2", "language-1"],
  ["l", "m", "n"],
  ["link-2", "x y", "em2"],
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const spans = tidyKeys.chain((keys) =>
  fc
    .record({
      hrefs: fc.tuple(href, href),
      defined: fc.subarray([0, 1, 2]),
      children: fc.array(
        fc.record({
          text: fc.oneof({ weight: 9, arbitrary: text }, fc.constant("")),
          marks: fc.uniqueArray(
            fc.constantFrom("strong", "em", "code", "sup", "sub", "underline", "strike-through", ...keys),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ hrefs, defined, children }) => {
      const all = [
        { _type: "link" as const, _key: keys[0] as string, href: hrefs[0] },
        { _type: "link" as const, _key: keys[1] as string, href: hrefs[1] },
        { _type: "language" as const, _key: keys[2] as string, lang: "fr" },
      ];
      const used = new Set<string>(children.flatMap((child) => child.marks));
      return {
        markDefs: all.filter((each, at) => used.has(each._key) || defined.includes(at)),
        children: children.map((child) => ({ _type: "span" as const, ...child })),
      };
    }),
);
const key = optional(fc.constantFrom("b1", "b2", "b3", "k", "a b", "x-y"));
const textBlock = fc
  .record({
    _key: key,
    style: fc.constantFrom("normal", "normal", "h2", "h3", "h4", "blockquote"),
    listItem: optional(fc.constantFrom("bullet", "number")),
    level: optional(fc.integer({ min: 1, max: 4 })),
    spans,
  })
  .map(({ spans: own, ...rest }) => ({ _type: "block", ...rest, ...own }));
const cell = fc.record({ header: fc.boolean(), spans }).map(({ spans: own, header }) => ({ header, ...own }));
const table = fc
  .record({
    _key: key,
    caption: optional(text),
    headed: fc.boolean(),
    rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  })
  .map(({ rows, headed, ...rest }) => ({
    _type: "table",
    ...rest,
    rows: rows.map((cells, at) => ({
      cells: headed
        ? [...cells, { children: [] }, { children: [] }]
            .slice(0, 2)
            .map((each) => ({ ...each, header: at === 0 }))
        : cells,
    })),
  }));
const image = fc
  .record({
    _key: key,
    url: href,
    alt: optional(
      fc.oneof(
        text,
        text.map((fr) => ({ fr })),
      ),
    ),
    caption: optional(text),
    credit: optional(text),
    width: optional(fc.constant(640)),
  })
  .map((each) => ({ _type: "image", ...each, ...(each.alt === undefined && { decorative: true }) }));
const video = fc.record({ _key: key, title: text, url: href }).map((each) => ({ _type: "video", ...each }));
const block = fc.oneof(
  { weight: 6, arbitrary: textBlock },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: video },
);
const body = fc
  .record({ blocks: fc.array(block, { maxLength: 6 }), numbered: fc.boolean() })
  .map(({ blocks, numbered }) =>
    numbered ? blocks.map((each, at) => ({ ...each, _key: `b${at + 1}` })) : blocks,
  ) as unknown as fc.Arbitrary<Block[]>;
const localized = fc.oneof(
  text,
  fc.record({ en: text, fr: text }),
  fc.record({ fr: text, ru: text }),
  fc.record({ en: text }),
);
const item = fc
  .record({
    title: localized,
    summary: optional(localized),
    dateline: optional(localized),
    published: optional(fc.constantFrom("2003", "2003-11-18", "2020-01-02T10:00:00Z")),
    goals: fc.subarray([1, 2, 17]),
    links: fc.array(fc.record({ title: localized, url: href }), { maxLength: 2 }),
    body: optional(fc.oneof(body, fc.record({ en: body, fr: body }), fc.record({ fr: body }))),
  })
  .map((each) => JSON.parse(JSON.stringify({ id: "a", kind: "news", lang: "en", ...each })) as ItemInput);

function readBack(value: ItemInput) {
  const [main, ...others] = renderMarkdownFiles(value);
  const translations = others.map(({ name, text }) => ({ text, lang: name.split(".").at(-2) }));
  return importMarkdown(main?.text ?? "", { translations });
}

test("an item written as Markdown is read again as it was", () => {
  fc.assert(
    fc.property(item, (value) => {
      const { items, faults } = readBack(value);
      expect(faults).toEqual([]);
      expect(items.map((each) => parseItem(each))).toEqual([parseItem(value)]);
    }),
    { numRuns: 500 },
  );
});

test("words with marks, links and lists are Markdown, and no data", () => {
  const t = (value: string, more: object = {}) => ({
    _type: "block" as const,
    children: [{ _type: "span" as const, text: value }],
    ...more,
  });
  const value: ItemInput = {
    id: "wells",
    kind: "news",
    lang: "en",
    title: "Wells",
    body: [
      t("Why", { style: "h2" }),
      {
        _type: "block",
        markDefs: [{ _type: "link", _key: "link-1", href: "https://x.org/" }],
        children: [
          { _type: "span", text: "They " },
          { _type: "span", text: "dig", marks: ["strong"] },
          { _type: "span", text: " as " },
          { _type: "span", text: "we say", marks: ["link-1"] },
          { _type: "span", text: ", 10" },
          { _type: "span", text: "3", marks: ["sup"] },
          { _type: "span", text: " times." },
        ],
      },
      t("one", { listItem: "bullet", level: 1 }),
      t("deeper", { listItem: "number", level: 2 }),
    ],
  };
  expect(renderMarkdownFiles(value)).toEqual([
    {
      name: "wells.md",
      text: `---
id: wells
kind: news
lang: en
title: Wells
---

## Why

They **dig** as [we say](https://x.org/), 10<sup>3</sup> times.

- one
  1. deeper
`,
    },
  ]);
  expect(readBack(value).faults).toEqual([]);
});

test.each(["\u2028--- *", "a\u2029---", "a\r---"])(
  "a line ends at a line feed only: %j is a value",
  (title) => {
    const value: ItemInput = { id: "wells", kind: "news", lang: "en", title };
    expect(readBack(value).items).toMatchObject([{ title }]);
  },
);
