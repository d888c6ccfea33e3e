import type { EventInput } from "@event-content/schema";
import { expect, it } from "vitest";
import { renderItem, renderList } from "../../index.ts";

const event = (start: string): EventInput => ({
  id: "a",
  kind: "event",
  lang: "en",
  title: "A",
  dates: { start },
});

it.each([
  ["2026-12-24T01:30:00Z", ["unreadable-part", "unreadable-part"]],
  ["soon", ["unreadable-part", "unreadable-part"]],
  ["XXXX-12-24", []],
  ["2026", []],
])("tells of a first day that is no date, and writes no empty line for it: %s", (start, codes) => {
  const told: string[] = [];
  const options = { lang: "en", onFault: ({ code }: { readonly code: string }) => told.push(code) };
  expect(renderItem(event(start), options)).not.toMatch(/<(p|dd)><\/\1>/);
  expect(renderList([event(start)], options)).not.toBe("");
  expect(told).toEqual(codes);
});
