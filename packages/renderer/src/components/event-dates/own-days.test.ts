import { renderItem, renderText } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import { expect, it } from "vitest";

const event = (dates: EventInput["dates"]): EventInput => ({
  id: "a",
  kind: "event",
  lang: "en",
  title: "Meeting in two parts",
  dates,
});

it("does not tell days twice that the dates as a whole tell", () => {
  const parts = event({
    start: "2021-10-11",
    end: "2022-12-19",
    days: [
      { start: "2021-10-11", end: "2021-10-15" },
      { start: "2022-12-07", end: "2022-12-19" },
    ],
  });
  for (const text of [renderItem(parts, { lang: "en" }), renderText(parts, { lang: "en" })]) {
    expect(text.match(/11–15 October 2021/g)).toHaveLength(1);
  }
});

it("tells each day that has hours of its own, and days not known to the day", () => {
  const timed = event({
    start: "2026-03-10T09:00",
    end: "2026-03-11T12:00",
    days: [
      { start: "2026-03-10T09:00", end: "2026-03-10T17:00" },
      { start: "2026-03-11T10:00", end: "2026-03-11T12:00" },
    ],
  });
  expect(renderItem(timed, { lang: "en" })).toContain("11 March 2026</time>, 10 a.m.–noon");
  const rough = event({
    start: "2021-10",
    end: "2022-12",
    days: [{ start: "2021-10" }, { start: "2022-12" }],
  });
  expect(renderItem(rough, { lang: "en" })).toContain("<li>");
});
