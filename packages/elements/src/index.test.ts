import { expect, it } from "vitest";

it("can be imported in Node, defining nothing and touching nothing", async () => {
  expect(Object.keys(await import("@event-content/elements"))).toEqual([
    "AddToCalendarElement",
    "EventArchiveElement",
    "EventCalendarElement",
    "EventDateElement",
    "EventDetailElement",
    "EventFiltersElement",
    "EventListElement",
    "EventResultsElement",
    "EventSearchElement",
  ]);
  await import("@event-content/elements/define");
});
