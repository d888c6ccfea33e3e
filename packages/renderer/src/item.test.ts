import { readdirSync, readFileSync } from "node:fs";
import { allLanguages, renderItem as renderWhole } from "@event-content/renderer";
import * as items from "@event-content/renderer/item";
import { type ItemParts, type PartName, partsOf, renderItem } from "@event-content/renderer/item";
import { en } from "@event-content/renderer/lang/en/item";
import type { EventInput, ItemInput } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import type { Case } from "../test/outputs-of.ts";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const { daysApart, today } = items;
// A copy: a namespace is no object to look names up in.
const entry: Required<ItemParts> = { ...items };

function only(names: readonly PartName[]): ItemParts {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}

describe("an item with the parts that it uses", () => {
  it.each(readdirSync(cases))("is the same as with all of them: %s", (name) => {
    const { items, options } = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8")) as Case;
    const now = "2026-01-01T00:00:00Z";
    // Words and names of months of a site's own go into the languages that a light page is given.
    const { labels, monthNames, languages, components, ...given } = options;
    const plain = { now, ...given, items };
    for (const language of allLanguages)
      for (const item of items) {
        const more = { ...plain, lang: language.tag };
        const tools = { languages: [language] as const, parts: only(partsOf(item, more)), daysApart, today };
        expect(renderItem(item, { ...more, ...tools }).html).toBe(renderWhole(item, more));
      }
  });
});

describe("the core of an item", () => {
  const event: EventInput = {
    id: "rivers",
    kind: "event",
    type: "workshop",
    lang: "en",
    title: "Safer rivers <1>",
    summary: "Two days on the delta.",
    status: "cancelled",
    dates: { start: "2026-03-10T09:00", end: "2026-03-10T17:00", timeZone: "Asia/Dhaka" },
    place: { locality: "Khulna", country: "BD" },
    documents: [{ title: "Programme", url: "/programme.pdf" }],
  };

  it("is its kind, title, dates with hours, place and summary", () => {
    const { html } = renderItem(event, { languages: [en], countryName: () => "Bangladesh" });
    for (const words of [
      "Workshop",
      'data-status="cancelled">Cancelled',
      "Safer rivers &lt;1&gt;",
      "10 March 2026",
      "9 a.m.–5 p.m., Khulna time",
      "Khulna, Bangladesh",
      "Two days on the delta.",
    ])
      expect(html).toContain(words);
    expect(html).not.toContain("programme.pdf");
  });

  it("names the parts that it leaves out", () => {
    expect(partsOf(event)).toEqual(["statusBanner", "addToCalendar", "documents"]);
    expect(partsOf(event, { now: "2026-01-01T00:00Z", timeZone: "UTC" })).toContain("dates");
    expect(partsOf({ id: "a", kind: "news", lang: "en", title: "A" })).toEqual([]);
  });

  it("reports a part that cannot be written, and shows the rest", () => {
    const faults: string[] = [];
    const documents = (): never => {
      throw new Error("no");
    };
    const onFault = ({ path }: { readonly path: string }): number => faults.push(path);
    const { html } = renderItem(event, { languages: [en], parts: { documents }, onFault });
    expect(html).toContain("Safer rivers");
    expect(faults).toEqual(["/documents"]);
  });

  it("is nothing for what is no item, which is reported", () => {
    const faults: string[] = [];
    const value = null as unknown as ItemInput;
    expect(renderItem(value, { languages: [en], onFault: ({ code }) => faults.push(code) }).html).toBe("");
    expect(faults).toEqual(["unreadable-part"]);
  });
});
