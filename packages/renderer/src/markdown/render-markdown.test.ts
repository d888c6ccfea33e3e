import { readdirSync, readFileSync } from "node:fs";
import { renderMarkdown } from "@event-content/renderer";
import type { ItemInput, NewsInput } from "@event-content/schema";
import fc from "fast-check";
import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";

type Body = Extract<NonNullable<NewsInput["body"]>, readonly unknown[]>;
type Block = Body[number];

function parse(markdown: string): readonly RootContent[] {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }).children;
}

/** The body of a news item, parsed; kind and title stand before it. */
function bodyOf(body: Body): readonly RootContent[] {
  const [, , ...rest] = parse(renderMarkdown({ id: "a", kind: "news", lang: "en", title: "T", body }));
  return rest;
}

const TAGS: Readonly<Record<string, string>> = {
  "<strong>": "strong",
  "<em>": "em",
  "<s>": "strike-through",
  "<u>": "underline",
  "<sup>": "sup",
  "<sub>": "sub",
  "<code>": "code",
};
const NODES: Readonly<Record<string, string>> = {
  strong: "strong",
  emphasis: "em",
  delete: "strike-through",
  inlineCode: "code",
};

/** Every character with its marks: what a reader sees, whatever the sign it was written with. */
function seen(nodes: readonly PhrasingContent[]): string[] {
  const open: string[] = [];
  const out: string[] = [];
  const put = (text: string): void => {
    for (const each of text) out.push(`${each}${[...new Set(open)].sort().join("")}`);
  };
  const walk = (node: PhrasingContent): void => {
    const mark = NODES[node.type] ?? (node.type === "link" ? `->${node.url}` : undefined);
    if (mark) open.push(mark);
    if (node.type === "html") {
      if (node.value === "<br>") put("\n");
      else if (node.value in TAGS) open.push(TAGS[node.value] as string);
      else if (node.value.startsWith("</")) open.pop();
      else expect.fail(`no HTML of ours: ${node.value}`);
    } else if (node.type === "break") put("\n");
    else if (node.type === "text" || node.type === "inlineCode") put(node.value);
    else if ("children" in node) node.children.forEach(walk);
    else expect.fail(`became ${node.type}`);
    if (mark) open.pop();
  };
  nodes.forEach(walk);
  return out;
}

function expected(block: Extract<Block, { _type: "block" }>): string[] {
  return block.children.flatMap((span) =>
    [...span.text].map((each) => {
      const marks = (span.marks ?? []).map((mark) => {
        const link = block.markDefs?.find((found) => found._key === mark);
        return link?._type === "link"
          ? `->${URL.canParse(link.href) ? new URL(link.href).href : link.href}`
          : mark;
      });
      return `${each}${[...new Set(marks)].sort().join("")}`;
    }),
  );
}

const hostile = fc.constantFrom(
  ..."*_[]()<>#+-.!|&`\\~=:;\"'@/^{}$%?, \n0129aéя中，。「」",
  "**",
  "***",
  "__",
  "~~",
  "```",
  "---",
  "===",
  "1. ",
  "10) ",
  "- ",
  "+ ",
  "# ",
  "## ",
  "> ",
  "| a |",
  "|---|",
  ":--",
  "    ",
  "  \n",
  "&amp;",
  "&#42;",
  "<b>",
  "</em>",
  "<!--",
  "<script>",
  "<https://x.org>",
  "https://x.org/a_b_",
  "www.x.org",
  "a@b.org",
  "[x]: y",
  "[^1]",
  "![a](b)",
  "](",
  "[ ] ",
  "😀",
  "ü",
  "مرحبا",
);
const text = fc
  .array(hostile, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""))
  .filter((each) => each.trim() !== "");
const mark = fc.constantFrom("strong", "em", "code", "sup", "sub", "underline", "strike-through", "l1", "l2");
const span = fc
  .record({
    text: fc.oneof(text, hostile),
    marks: fc
      .uniqueArray(mark, { maxLength: 3 })
      .filter((all) => !(all.includes("l1") && all.includes("l2"))),
  })
  .map((each) => ({ _type: "span" as const, ...each }));
const href = fc.constantFrom(
  "https://x.org/",
  "https://x.org/a(b",
  "https://x.org/a b",
  "https://x.org/?a=1&copy;=2",
  "/a<b>\\c|d",
  "https://x.org/*a*_b_",
  "mailto:a@x.org",
);
const spans = fc.record({
  children: fc.array(span, { minLength: 1, maxLength: 5 }).filter(
    (all) =>
      all
        .map((each) => each.text)
        .join("")
        .trim() !== "",
  ),
  markDefs: fc.tuple(href, href).map(([a, b]) => [
    { _type: "link" as const, _key: "l1", href: a },
    { _type: "link" as const, _key: "l2", href: b },
  ]),
});
const open = { privacy: { contacts: "public" } } as const;

function paragraphOf(block: Extract<Block, { _type: "block" }>): readonly RootContent[] {
  const item: ItemInput = { id: "a", kind: "news", lang: "en", title: "T", body: [block] };
  return parse(renderMarkdown(item, open)).slice(2);
}

describe("a body read by a CommonMark parser", () => {
  it("has the words and marks of the Portable Text, whatever they are", () => {
    fc.assert(
      fc.property(spans, fc.constantFrom("normal", "h2", "blockquote"), (content, style) => {
        const block = { _type: "block" as const, style, ...content };
        const nodes = paragraphOf(block as Extract<Block, { _type: "block" }>);
        expect(nodes).toHaveLength(1);
        const [first] = nodes as [RootContent];
        const types = { normal: "paragraph", h2: "heading", blockquote: "blockquote" } as const;
        expect(first.type).toBe(types[style as keyof typeof types]);
        const holder: Nodes = first.type === "blockquote" ? (first.children[0] as Nodes) : first;
        expect(seen((holder as { children: PhrasingContent[] }).children).join("")).toBe(
          expected(block as Extract<Block, { _type: "block" }>).join(""),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps cells of tables apart, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 2, maxLength: 4 }), (cells) => {
        const rows = [
          { cells: cells.map((cell) => ({ header: true, ...cell })) },
          { cells: cells.map((cell) => ({ header: false, ...cell })) },
        ];
        const item: ItemInput = {
          id: "a",
          kind: "news",
          lang: "en",
          title: "T",
          body: [{ _type: "table", rows }],
        };
        const [table, ...more] = parse(renderMarkdown(item, open)).slice(2);
        expect(more).toEqual([]);
        if (table?.type !== "table") return expect.fail("no table");
        for (const row of table.children) {
          expect(row.children.map((cell) => seen(cell.children).join(""))).toEqual(
            cells.map((cell) => expected({ _type: "block", ...cell }).join("")),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes texts of very many lines and marks", () => {
    const children = [{ _type: "span" as const, text: "a\n".repeat(100_000), marks: ["em"] }];
    expect(bodyOf([{ _type: "block", children }])[0]?.type).toBe("paragraph");
    const marks = [...Array(20_000).keys()].map(String);
    expect(bodyOf([{ _type: "block", children: [{ _type: "span", text: "x", marks }] }])).toHaveLength(1);
  });

  it("nests lists as the levels say", () => {
    const kinds = fc.constantFrom("bullet" as const, "number" as const);
    fc.assert(
      fc.property(
        fc.array(fc.record({ listItem: kinds, level: fc.integer({ min: 1, max: 3 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (items) => {
          const body = items.map(
            (each, index): Block => ({
              _type: "block",
              ...each,
              children: [{ _type: "span", text: `n${index}` }],
            }),
          );
          const words: string[] = [];
          const walk = (node: Nodes, depth: number): void => {
            if (node.type === "text") words.push(`${node.value}@${depth}`);
            if ("children" in node) {
              for (const child of node.children) walk(child, depth + (node.type === "list" ? 1 : 0));
            }
          };
          for (const node of bodyOf(body)) walk(node, 0);
          let depth = 0;
          let kind: string | undefined;
          const wanted = items.map(({ level, listItem }, index) => {
            if (level === 1 && kind !== listItem) depth = 0;
            if (depth === 0) kind = listItem;
            depth = Math.min(level, depth + 1);
            return `n${index}@${depth}`;
          });
          expect(words).toEqual(wanted);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps two lists of two kinds, images and headings in the outline of the page", () => {
    const t = (value: string, more: object = {}): Block => ({
      _type: "block",
      children: [{ _type: "span", text: value }],
      ...more,
    });
    const nodes = bodyOf([
      t("A", { style: "h2" }),
      t("B", { style: "h3" }),
      t("one", { listItem: "number" }),
      t("two", { listItem: "bullet" }),
      { _type: "image", url: "/a b.jpg", alt: 'x] "y" *z*', caption: "A boat" },
    ]);
    expect(nodes.map((node) => node.type)).toEqual([
      "heading",
      "heading",
      "list",
      "list",
      "paragraph",
      "paragraph",
    ]);
    expect(nodes[0]).toMatchObject({ depth: 2 });
    expect(nodes[1]).toMatchObject({ depth: 3 });
    expect(nodes[4]).toMatchObject({ children: [{ type: "image", url: "/a b.jpg", alt: 'x] "y" *z*' }] });
  });
});

describe("an item", () => {
  const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));

  it.each(readdirSync(cases))("of case %s is headed by its title, and has no HTML but ours", (name) => {
    const { items, options } = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8"));
    for (const item of items) {
      const markdown = renderMarkdown(item, { ...options, items });
      const html: string[] = [];
      const walk = (node: Nodes): void => {
        if (node.type === "html") html.push(node.value);
        if ("children" in node) node.children.forEach(walk);
      };
      parse(markdown).forEach(walk);
      expect(
        html.filter(
          (each) => !/^<(\/?(?:em|strong|s|u|sup|sub|code|span|div)|br)( (lang|dir)="[\w-]+")*>$/.test(each),
        ),
      ).toEqual([]);
      expect(parse(markdown).some((node) => node.type === "heading" && node.depth === 1)).toBe(true);
      expect(markdown).toMatch(/[^\n]\n$/);
    }
  });

  it("says facts, doubts and outcomes", () => {
    const markdown = renderMarkdown({
      id: "wells",
      kind: "event",
      type: "workshop",
      lang: "en",
      title: "Safe wells",
      dates: { start: "XXXX-05-03", asPrinted: "May 3" },
      place: { locality: "Nairobi", country: "KE" },
      outcomes: [
        { type: "recommendation", text: "Dig deeper" },
        { type: "recommendation", text: "1. Test" },
      ],
    });
    expect(markdown).toContain("# Safe wells\n");
    expect(markdown).toMatch(/- \*\*Dates?:\*\* 3 May \(year not stated\)/);
    expect(markdown).toContain("Nairobi, Kenya");
    expect(markdown).toContain("1. Dig deeper\n2. 1\\. Test");
  });
});
