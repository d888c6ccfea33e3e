import type { ItemInput } from "@event-content/schema";
import { expect, test } from "vitest";
import { keepIdsApart } from "./keep-ids-apart.ts";

function page(...ids: string[]) {
  const items = ids.map(
    (id): ItemInput => ({ id, kind: "news", lang: "en", title: "T", about: [ids[0] ?? ""] }),
  );
  return { input: ids.join(), encoding: "utf-8", items, notes: [] };
}

function idsOf(pages: ReturnType<typeof keepIdsApart>): string[][] {
  return pages.map(({ items }) => items.map(({ id }) => id));
}

test("ids of several pages are numbered, and references follow", () => {
  const pages = keepIdsApart([page("a"), page("a", "b"), page("a")]);
  expect(idsOf(pages)).toEqual([["a"], ["a-2", "b"], ["a-3"]]);
  expect(pages[1]?.items[1]).toMatchObject({ about: ["a-2"] });
});

test("a number that is taken is passed over", () => {
  expect(idsOf(keepIdsApart([page("a"), page("a-2"), page("a")]))).toEqual([["a"], ["a-2"], ["a-3"]]);
});

test("two items of one page never share an id", () => {
  expect(idsOf(keepIdsApart([page("a", "a")]))).toEqual([["a", "a-2"]]);
});

test("an id stays within 80 characters", () => {
  const long = "x".repeat(80);
  expect(idsOf(keepIdsApart([page(long), page(long)]))[1]).toEqual([`${"x".repeat(78)}-2`]);
});
