import { createArchive, inOrder, itemSpan } from "@event-content/archive";
import type { EventInput, ItemInput } from "@event-content/schema";
import { edtf, edtfSpan } from "@event-content/schema/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const event = (id: string, start: string, end?: string, more: Partial<EventInput> = {}): EventInput => ({
  id,
  kind: "event",
  lang: "en",
  title: id,
  dates: { start, ...(end && { end }) },
  ...more,
});
const news = (id: string, published?: string, about: string[] = []): ItemInput => ({
  id,
  kind: "news",
  lang: "en",
  title: id,
  about,
  ...(published && { published }),
});
const ids = (items: readonly ItemInput[]): string[] => items.map((item) => item.id);

describe("inOrder", () => {
  const items = [
    event("b", "2003-11"),
    event("none", "XXXX-11-12"),
    event("a", "2003-11-01"),
    news("c", "2004-01-02"),
    news("undated"),
  ];

  it("orders by the first moment, then by id; the oldest first is the same turned round; what has no place in time stands last", () => {
    expect(ids(inOrder(items, "newest"))).toEqual(["c", "a", "b", "none", "undated"]);
    expect(ids(inOrder(items, "oldest"))).toEqual(["b", "a", "c", "none", "undated"]);
  });

  it("never depends on the order of the input", () => {
    const day = fc.constantFrom(
      "2003",
      "2003-11",
      "2003-11-12",
      "XXXX-11-12",
      "1999-01-01",
      "2003-11-12T09:00",
    );
    const list = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-d]{1,3}$/), day }), {
      selector: (each) => each.id,
    });
    fc.assert(
      fc.property(
        list,
        fc.constantFrom("newest" as const, "oldest" as const),
        fc.nat(),
        (entries, order, turn) => {
          const given = entries.map(({ id, day: start }) => event(id, start));
          const turned = given.map((_, index) => given[(index + turn) % given.length] as EventInput);
          expect(ids(inOrder(turned, order))).toEqual(ids(inOrder(given, order)));
        },
      ),
    );
  });
});

describe("itemSpan", () => {
  it.each([
    [event("a", "2003-11"), { first: "2003-11-01T00:00:00", last: "2003-11-30T23:59:59" }],
    [event("a", "2003-11-12", ".."), { first: "2003-11-12T00:00:00", last: "9999-12-31T23:59:59" }],
    [event("a", "..", "2003"), { first: "0000", last: "2003-12-31T23:59:59" }],
    [event("a", "XXXX-11-12"), undefined],
    [news("a", "2003-11-18T09:00:00Z"), { first: "2003-11-18T00:00:00", last: "2003-11-18T23:59:59" }],
    [event("a", "..", ".."), undefined],
    [event("a", "..", "soon"), undefined],
    [event("a", "2003-11-12", "2003-11-11"), { first: "2003-11-12T00:00:00", last: "2003-11-12T23:59:59" }],
  ])("%j", (item, span) => {
    expect(itemSpan(item)).toEqual(span);
  });

  it("is what the date can mean", () => {
    const two = fc.integer({ min: 0, max: 33 }).map((part) => String(part).padStart(2, "0"));
    const parts = fc.tuple(fc.constantFrom("2003", "0004", "1900", "XXXX"), two, two, two, two, two);
    const text = fc
      .tuple(parts, fc.integer({ min: 1, max: 6 }), fc.constantFrom("", "?", "~", "%", "Z"))
      .map(
        ([all, length, mark]) =>
          all.slice(0, length).reduce((made, part, at) => `${made}${"--T::"[at - 1] ?? ""}${part}`, "") +
          mark,
      );
    fc.assert(
      fc.property(text, (start) => {
        const date = edtf(start);
        expect([start, itemSpan(event("a", start))]).toEqual([start, date && edtfSpan(date)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("createArchive", () => {
  const archive = createArchive([
    event("turn", "2003-12-30", "2004-01-02", { place: { country: "KZ" }, topics: ["water"], goals: [6] }),
    event("unstated", "XXXX-12-31"),
    event("later", "2010", undefined, { type: "forum", countries: ["AT"] }),
    news("report", "2004-01-05", ["turn", "gone"]),
  ]);

  it.each([
    [{}, ["later", "report", "turn", "unstated"]],
    [{ year: 2003 }, ["turn"]],
    [{ year: 2004 }, ["report", "turn"]],
    [{ from: "2004-01-02", to: "2004-01-02" }, ["turn"]],
    [{ from: "2004-01-03" }, ["later", "report"]],
    [{ to: "2003-12-30" }, ["turn"]],
    [{ kind: "news" as const }, ["report"]],
    [{ countries: ["KZ", "AT"] }, ["later", "turn"]],
    [{ type: ["forum"] }, ["later"]],
    [{ topics: ["water"], goals: [6] }, ["turn"]],
    [{ topics: ["fire"] }, []],
    [{ sort: "oldest" as const }, ["turn", "report", "later", "unstated"]],
  ])("answers %j", (query, expected) => {
    const answer = archive.query(query);
    expect(ids(answer.items)).toEqual(expected);
    expect(answer.total).toEqual({ value: expected.length, relation: "eq" });
  });

  it("gives pages, and an empty one with a fault behind the last", () => {
    expect(archive.query({ pageSize: 3, page: 2 })).toMatchObject({
      page: 2,
      pages: 2,
      items: [{ id: "unstated" }],
    });
    expect(archive.query({ pageSize: 3, page: 99 })).toMatchObject({
      page: 99,
      pages: 2,
      items: [],
      faults: [{ code: "page-out-of-range" }],
    });
    expect(archive.query({ year: 1900 })).toMatchObject({ page: 1, pages: 1, items: [], faults: [] });
  });

  it("finds by id, and tells what leads nowhere and what stands twice", () => {
    expect(archive.get("turn")?.title).toBe("turn");
    expect(archive.faults).toMatchObject([
      { code: "unresolved-reference", path: "/about/1", severity: "warning" },
    ]);
    expect(createArchive([news("a"), news("a")]).faults).toMatchObject([
      { code: "duplicate-id", severity: "error" },
    ]);
  });
});
