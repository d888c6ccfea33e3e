import { readFileSync } from "node:fs";
import { safeParseItem } from "@event-content/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const schema = JSON.parse(readFileSync(new URL("../dist/content.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const base = { id: "a", kind: "event", lang: "en", title: "A" };

describe("the published JSON Schema", () => {
  it("is of the draft it names", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it.each([
    [base],
    [{ ...base, title: { en: "A", ar: "ب" }, status: "cancelled", recurrence: "FREQ=YEARLY" }],
    [
      {
        ...base,
        dates: { start: "XXXX-11-12", end: "XXXX-11-13" },
        participants: { count: 85, qualifier: "about" },
      },
    ],
    [
      {
        ...base,
        kind: "news",
        body: [{ _type: "block", children: [{ _type: "span", text: "x" }] }],
        published: "2003-11-18",
      },
    ],
    [{ ...base, titel: "x" }],
    [{ ...base, kind: "evnt" }],
    [{ ...base, goals: [18] }],
    [{ ...base, dates: { start: "12/11/2003" } }],
    [{ ...base, dates: { start: "200311" } }],
    [{ ...base, place: { country: "UK" } }],
    [{ id: "A b", kind: "event", lang: "en", title: "" }],
  ])("judges %j as safeParseItem does", (input) => {
    expect(validate(input)).toBe(safeParseItem(input).success);
  });
});

describe.each(["content", "archive"])("%s.schema.json", (name) => {
  const { $defs, ...whole } = JSON.parse(
    readFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), "utf8"),
  );
  const records = Object.entries({ ...$defs, [name]: whole }) as [
    string,
    { description?: string; properties?: Record<string, { description?: string }> },
  ][];

  it("says of every record and every field what it is", () => {
    const silent = records.flatMap(([id, { description, properties = {} }]) => [
      ...(description || id === "content" ? [] : [id]),
      ...Object.entries(properties)
        .filter(([, field]) => !field.description)
        .map(([field]) => `${id}.${field}`),
    ]);
    expect(silent).toEqual([]);
  });

  it("gives every record a name", () => {
    expect(records.map(([id]) => id).filter((id) => id.startsWith("__"))).toEqual([]);
  });
});
