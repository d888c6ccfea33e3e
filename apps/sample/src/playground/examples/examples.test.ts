import { expect, test } from "vitest";
import { readContent } from "../content/read-content.ts";
import { makeOutput } from "../outputs/make-output.ts";
import { START_READER } from "../outputs/start-reader.ts";
import { archiveExamples, blankExamples } from "./examples.ts";

test.each([...archiveExamples(), ...blankExamples()])(
  "$label: no fault, and a page that says all",
  ({ text }) => {
    const { entries, archive, marks } = readContent(text);
    expect(marks).toEqual([]);
    const items = entries.flatMap(({ item }) => item ?? []);
    const [item] = items;
    if (!item) throw new Error("no item");
    const page = makeOutput("page", { item, items, archive }, { ...START_READER, lang: "ar" });
    expect(page.unsaid).toEqual([]);
    expect(text.length).toBeLessThan(100_000);
  },
);
