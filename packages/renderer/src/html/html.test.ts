import { globSync, readFileSync } from "node:fs";
import { renderOrganizers } from "@event-content/renderer";
import { html, trustedHtml } from "@event-content/renderer/templates";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";

type Node = DefaultTreeAdapterTypes.ChildNode;

function only(text: string): Node {
  const { childNodes } = parseFragment(text);
  expect(childNodes).toHaveLength(1);
  return childNodes[0] as Node;
}

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("</p><script>", "\"'><img src=x onerror=1>", "&lt;", "<!--", "]]>"),
);
// What HTML cannot hold is left out; line ends are one in HTML.
const kept = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/\r\n?/g, "\n");

describe("html", () => {
  it("writes any text so that a parser reads the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const node = only(html`<p>${text}</p>`.html) as { childNodes: { value?: string }[] };
        expect(node.childNodes.map((child) => child.value).join("")).toBe(kept(text));
      }),
    );
  });

  it("writes any text into an attribute and nowhere else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const node = only(html`<p title="${text}"></p>`.html) as {
          attrs: { name: string; value: string }[];
          childNodes: unknown[];
        };
        expect(node.attrs).toEqual([{ name: "title", value: kept(text) }]);
        expect(node.childNodes).toEqual([]);
      }),
    );
  });

  it("lets no address through that a browser would run", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("javascript", "JAVASCRIPT", "data", "vbscript"),
        fc.constantFrom("", "\t", "\n", " ", "\u0001"),
        fc.nat(10),
        (scheme, noise, at) => {
          const address = `${noise}${scheme.slice(0, at)}${noise === " " ? "" : noise}${scheme.slice(at)}:alert(1)`;
          const node = only(html`<a href="${address}">x</a>`.html) as { attrs: { value: string }[] };
          const value = (node.attrs[0]?.value ?? "").trim();
          expect(URL.canParse(value) ? new URL(value).protocol : "relative:").toMatch(/^(about|relative):$/);
        },
      ),
    );
  });

  it("joins lists, and writes nothing for nothing", () => {
    expect(html`<b>${["a", trustedHtml("<i>b</i>"), null, false, undefined, 0]}</b>`.html).toBe(
      "<b>a<i>b</i>0</b>",
    );
  });

  it.each([
    ["an event handler", () => html`<p onclick="${"x"}"></p>`],
    ["a style", () => html`<p style="${"x"}"></p>`],
    ["a script", () => html`<script>${"x"}</script>`],
    ["a comment", () => html`<!-- ${"x"} -->`],
    ["an attribute without quotes", () => html`<p title=${"x"}></p>`],
    ["a tag name with a space", () => html`<${"p onclick=x"}></p>`],
    ["a srcset", () => html`<img srcset="${"x"}">`],
  ])("refuses to put a value into %s", (_, template) => {
    expect(template).toThrow(TypeError);
  });
});

describe("markup", () => {
  it("writes any text so that a parser reads the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Addresses and telephone numbers are withheld, which is another matter.
        fc.pre(!/[@\d]/.test(text));
        const node = only(
          renderOrganizers({
            id: "a",
            kind: "news",
            lang: "en",
            title: "A",
            organizers: [{ name: `x${text}` }],
          }),
        ) as {
          value?: string;
          childNodes?: { value?: string }[];
        };
        const words = node.value ?? node.childNodes?.map((child) => child.value).join("");
        expect(words).toBe(kept(`x${text}`));
      }),
    );
  });

  it("is not what texts of HTML are made with: an address in them has passed the allow-list by its name", () => {
    const sources = globSync("src/**/*-html.ts", { cwd: new URL("../../", import.meta.url) });
    expect(sources.length).toBeGreaterThan(10);
    for (const file of sources) {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
      expect(text, file).not.toMatch(
        /\s(href|src|action|formaction|poster|cite|data)="\$\{(?!addressHtml\(|escapeHtml\(address\))/,
      );
    }
  });

  it("is given no address in any source: those go through link or html", () => {
    const sources = globSync("src/**/*.ts", { cwd: new URL("../../", import.meta.url) }).filter(
      (file) => !file.endsWith(".test.ts"),
    );
    expect(sources.length).toBeGreaterThan(100);
    for (const file of sources) {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
      expect(text, file).not.toMatch(/markup`[^`]*\s(href|src|action|formaction|poster|cite|data)="\$\{/);
    }
  });
});
