import type { ItemInput } from "@event-content/schema";
import { checkParity } from "@event-content/schema/editorial";
import { describe, expect, it } from "vitest";

const items: ItemInput[] = [
  { id: "both", kind: "news", lang: "en", title: { en: "A", fr: "A" }, summary: { en: "B", fr: "B" } },
  {
    id: "half",
    kind: "event",
    lang: "en",
    title: { en: "A", fr: "A" },
    place: { locality: "Almaty" },
    themes: [{ en: "Water", fr: "Eau" }, "Energy"],
    documents: [{ title: { en: "Note", "fr-CH": "Note" } }],
  },
  {
    id: "none",
    kind: "news",
    lang: "en",
    title: "A",
    body: [{ _type: "block", children: [{ _type: "span", text: "x" }] }],
  },
];

describe("checkParity", () => {
  it("counts what is whole, partial and missing in each language", () => {
    expect(checkParity(items, { languages: ["en", "fr", "ar"] }).totals).toEqual([
      { lang: "en", complete: 3, partial: 0, missing: 0, percent: 100 },
      { lang: "fr", complete: 1, partial: 1, missing: 1, percent: 55 },
      { lang: "ar", complete: 0, partial: 0, missing: 3, percent: 0 },
    ]);
  });

  it("says where each text is missing, and names the source of the rule", () => {
    const { gaps, faults } = checkParity(items, { languages: ["en", "fr"] });
    expect(gaps).toEqual([
      { id: "half", lang: "fr", state: "partial", paths: ["/place/locality", "/themes/1"] },
      { id: "none", lang: "fr", state: "missing", paths: ["/title", "/body"] },
    ]);
    expect(faults.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["missing-translation", "warning", "/place/locality"],
      ["missing-translation", "warning", "/themes/1"],
      ["missing-translation", "warning", "/title"],
      ["missing-translation", "warning", "/body"],
    ]);
    expect(faults[0]?.hint).toContain("multilingualism");
  });

  it("takes the languages that are met where none are promised", () => {
    expect(checkParity(items).totals.map((total) => total.lang)).toEqual(["en", "fr", "fr-CH"]);
    expect(checkParity([])).toEqual({ totals: [], gaps: [], faults: [] });
  });
});
