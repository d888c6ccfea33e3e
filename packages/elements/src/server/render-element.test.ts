import { renderElement } from "@event-content/elements/server";
import { expect, it } from "vitest";

it("escapes what it is given, in attributes and in content", () => {
  const html = renderElement("event-list", [{ id: "x", kind: "event", lang: "en", title: "<script>" }], {
    attributes: { src: '"><script>' },
    stylesheet: '"><script>',
  });
  expect(html).toContain("&lt;script&gt;");
  expect(html.replaceAll("&lt;script", "")).not.toContain("<script");
});

it.each(["event-search", "event-nothing", "constructor"])(
  "says of <%s> that it is none it can render",
  (tag) => {
    expect(() => renderElement(tag as "event-list", [])).toThrow(RangeError);
  },
);

it("writes light DOM without a template and a style sheet", () => {
  const html = renderElement("event-list", [], { root: "light" });
  expect(html).toMatch(/^<event-list lang="en"><div data-ec="[\da-f]{8}" part="content">/);
  expect(html).not.toMatch(/<template|<link/);
});
