import { importMarkdown } from "@event-content/importers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const front = (fields: string): string => `---\nid: wells\nkind: news\nlang: en\n${fields}\n---\n`;
const bodyOf = (markdown: string) => {
  const { items, notes, faults } = importMarkdown(`${front("title: Wells")}\n${markdown}`);
  return { body: items[0]?.body, notes, codes: faults.map((fault) => fault.code) };
};
const words = (text: string, more: object = {}) => ({
  _type: "block",
  style: "normal",
  children: [{ _type: "span", text }],
  ...more,
});

describe("front matter", () => {
  it("keeps words, dates and numbers as the schema wants them", () => {
    const { items, faults } = importMarkdown(
      front("title: 2030\npublished: 2003-11-18\nsummary: No\nschemaVersion: 1.0\ngoals: [6]"),
    );
    expect(faults).toEqual([]);
    expect(items).toEqual([
      {
        id: "wells",
        kind: "news",
        lang: "en",
        title: "2030",
        published: "2003-11-18",
        summary: "No",
        schemaVersion: "1.0",
        goals: [6],
      },
    ]);
  });

  it("takes the id of the file where it has none", () => {
    const text = "---\nkind: news\nlang: en\ntitle: Wells\n---\n";
    expect(importMarkdown(text, { id: "wells" }).items[0]?.id).toBe("wells");
    expect(importMarkdown(text)).toMatchObject({
      items: [],
      faults: [{ code: "missing", path: "/id", line: 2 }],
    });
  });

  it("reads a file of another editor: byte order mark, CRLF, the dots of YAML", () => {
    const text = `\ufeff${front("title: Wells").replace(/---\n$/, "...\n")}\nText.\n`.replaceAll(
      "\n",
      "\r\n",
    );
    expect(importMarkdown(text)).toMatchObject({
      items: [{ title: "Wells", body: [words("Text.")] }],
      notes: [],
    });
  });

  it("says in notes where, what and how to mend", () => {
    const { items, notes } = importMarkdown(front("titel: Wells"), { file: "wells.md" });
    expect(items).toEqual([]);
    expect(notes.map((note) => note.message)).toContain(
      'wells.md, line 5, column 1: "titel" is not a field here. Did you mean "title"? Rename "titel" to "title".',
    );
  });

  const bomb = [...Array(9).keys()].map((n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`).slice(1);
  it.each([
    ["an alias bomb", front(["a0: &a0 [x]", ...bomb, "title: A"].join("\n")), "invalid-yaml"],
    ["an unknown tag", front("title: !!js/function A"), "invalid-yaml"],
    ["a list", "---\n- a\n---\n", "no-fields"],
    ["nothing", "---\n---\n", "no-fields"],
    ["an empty file", "", "no-front-matter"],
    ["two bodies", `${front("title: A\nbody: []")}\nText.\n`, "two-bodies"],
    ["a fence without a block", `${front("title: A")}\n\`\`\`block\n\`\`\`\n`, "empty-block"],
  ])("refuses %s", (_, text, code) => {
    const { faults } = importMarkdown(text);
    expect(faults[0]).toMatchObject({ code, line: expect.any(Number), column: expect.any(Number) });
  });

  it("never throws, whatever the file", () => {
    const part = fc.constantFrom(
      "---\n",
      "a: ",
      "&a ",
      "*a",
      "[",
      "{",
      "- ",
      "'",
      "```block\n",
      "<em>",
      "> ",
      "\n",
      "]",
      "__proto__: ",
      "!!",
      "? ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 5 }))), (parts) => {
        const { items, notes, faults } = importMarkdown(`---\n${parts.join("")}`);
        expect(items.length + faults.length).toBeGreaterThan(0);
        expect(notes).toHaveLength(faults.length);
      }),
    );
    expect(importMarkdown(`---\na: ${"[".repeat(20_000)}\n---\n`).faults[0]?.code).toBe("invalid-yaml");
  });
});

describe("the text of a person", () => {
  it("may break its lines, in Chinese without a space", () => {
    expect(bodyOf("One\ntwo.\n\n中文\n字。\n").body).toEqual([words("One two."), words("中文字。")]);
  });

  it("may name addresses below", () => {
    expect(bodyOf("See [us][a].\n\n[a]: https://x.org/\n").body).toMatchObject([
      { children: [{ text: "See " }, { text: "us", marks: ["link-1"] }, { text: "." }] },
    ]);
  });

  it("loses nothing that Portable Text has no form for", () => {
    const { body, codes } = bodyOf(
      "# One\n\n    code\n\n<video src=x>\n\n- a\n\n  b\n\nx ![a](/a.jpg) <kbd>k</kbd>\n",
    );
    expect(codes.sort()).toEqual([
      "code-as-text",
      "heading-level",
      "html-as-text",
      "html-as-text",
      "html-as-text",
    ]);
    expect(body).toMatchObject([
      { style: "h2" },
      { children: [{ text: "code", marks: ["code"] }] },
      { children: [{ text: "<video src=x>" }] },
      { listItem: "bullet", children: [{ text: "a" }] },
      { listItem: "bullet", children: [{ text: "b" }] },
      { children: [{ text: "x  <kbd>k</kbd>" }] },
      { _type: "image", alt: "a" },
    ]);
  });

  it("holds no script: what is not on the list stays text", () => {
    const { body } = bodyOf("a <script>alert(1)</script> <img src=x onerror=y> <em onclick=z>b</em>\n");
    expect(body).toMatchObject([
      { children: [{ text: "a <script>alert(1)</script> <img src=x onerror=y> <em onclick=z>b</em>" }] },
    ]);
  });
});

describe("translations", () => {
  const main = `${front("title: Wells\nsummary: Deep")}\nText.\n`;

  it("stand beside the item's own texts", () => {
    const translations = [
      { text: "---\ntitle: Puits\n---\n\nTexte.\n", lang: "fr" },
      { text: "---\nlang: ru\ntitle: Колодцы\n---\n" },
    ];
    const { items, faults } = importMarkdown(main, { translations });
    expect(faults).toEqual([]);
    expect(items[0]).toMatchObject({
      title: { en: "Wells", fr: "Puits", ru: "Колодцы" },
      summary: "Deep",
      body: { en: [words("Text.")], fr: [words("Texte.")] },
    });
  });

  it.each([
    ["no language", { text: "---\ntitle: Puits\n---\n" }, "missing"],
    ["two languages", { text: "---\nlang: es\ntitle: Puits\n---\n", lang: "fr" }, "wrong-language"],
    ["the language of the item", { text: "---\ntitle: Puits\n---\n", lang: "en" }, "wrong-language"],
    ["a field that is no text", { text: "---\ngoals: [1]\n---\n", lang: "fr" }, "not-translated"],
  ])("are refused with %s, at their place", (_, translation, code) => {
    const { faults } = importMarkdown(main, { translations: [{ ...translation, file: "wells.fr.md" }] });
    expect(faults).toMatchObject([{ code, file: "wells.fr.md", line: expect.any(Number) }]);
  });
});
