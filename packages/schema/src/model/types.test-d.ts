import type { Event, EventInput, Item, ItemInput, News } from "@event-content/schema";
import { parseItem, safeParseItem } from "@event-content/schema";
import { describe, expectTypeOf, it } from "vitest";

describe("input and parsed types", () => {
  it("are loose as authored and complete as parsed", () => {
    expectTypeOf<{ id: string; kind: "event"; lang: string; title: string }>().toExtend<ItemInput>();
    expectTypeOf<EventInput["documents"]>().extract<undefined>().toBeUndefined();
    expectTypeOf<Event["documents"]>().toBeArray();
    expectTypeOf<Event["status"]>().not.toExtend<string | undefined>();
    expectTypeOf<"cancelled">().toExtend<EventInput["status"]>();
  });

  it("are told apart by kind", () => {
    expectTypeOf<Extract<Item, { kind: "news" }>>().toEqualTypeOf<News>();
    expectTypeOf<News>().not.toHaveProperty("dates");
    // @ts-expect-error an event has no byline
    ({ id: "a", kind: "event", lang: "en", title: "A", byline: "B" }) satisfies ItemInput;
  });

  it("parsed content is input again", () => {
    expectTypeOf<Item>().toExtend<ItemInput>();
    expectTypeOf(parseItem).returns.toEqualTypeOf<Item>();
    const result = safeParseItem({});
    if (!result.success) expectTypeOf(result.faults[0]).extract<undefined>().toBeUndefined();
  });
});
