import { importPage } from "@event-content/importers";
import { expect, test } from "vitest";
import { seedPage } from "../examples/seed-page.ts";
import { makeOutput } from "./make-output.ts";
import { OUTPUTS } from "./outputs.ts";
import { START_READER } from "./start-reader.ts";

const { text, url } = seedPage();

function seed(options: { url?: string }) {
  const { items } = importPage(text, options);
  const item = items.find(({ kind }) => kind === "event");
  if (!item) throw new Error("no event");
  return { item, items, archive: undefined };
}

test("every output is made of the old page's event, and has nothing to keep silent about", () => {
  for (const { name } of OUTPUTS) {
    const made = makeOutput(name, seed({ url }), START_READER);
    expect(made.text, name).not.toBe("");
    expect(made.unsaid, name).toEqual([]);
  }
});

test("without its year there is no calendar file, and it is said why and what to do here", () => {
  const made = makeOutput("calendar", seed({}), START_READER);
  expect(made.text).toBe("");
  expect(made.unsaid[0]?.message).toContain("its source states no year");
  expect(made.unsaid[0]?.hint).toContain("read the old page again with the address it had");
});

test("an output is in the language of the reader, and in the direction of its script", () => {
  const made = makeOutput("text", seed({ url }), { ...START_READER, lang: "ar" });
  expect(made).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(made.text).toContain("تشرين الثاني/نوفمبر");
});
