import { renderIcs, renderItem, renderList, renderText } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import { describe, expect, it } from "vitest";

const held = (place: EventInput["place"]): EventInput => ({
  id: "a",
  kind: "event",
  lang: "zh",
  title: "水问题会议",
  dates: { start: "2026-03-10" },
  place,
});

describe("a place in Chinese", () => {
  const text = { lang: "zh", now: "2026-01-01T00:00Z" } as const;

  it("begins with the country, written together", () => {
    const event = held({ name: "会议中心", locality: "阿拉木图", country: "KZ" });
    expect(renderList([event], text)).toContain("哈萨克斯坦阿拉木图");
    expect(renderItem(event, text)).toContain("<p>哈萨克斯坦阿拉木图会议中心</p>");
    expect(renderText(event, text)).toContain("地点：哈萨克斯坦阿拉木图会议中心");
    expect(renderIcs(event, text)).toContain("哈萨克斯坦阿拉木图会议中心");
  });

  it("keeps Latin letters apart", () => {
    expect(renderList([held({ locality: "Almaty", country: "KZ" })], text)).toContain("哈萨克斯坦 Almaty");
    const venue = held({ room: "Room 1", name: "Palais", locality: "日内瓦", country: "CH" });
    expect(renderItem(venue, text)).toContain("<p>瑞士日内瓦 Palais，Room 1</p>");
  });

  it("is another type for a conference than for a meeting", () => {
    const kind = (type: "conference" | "meeting"): string | undefined =>
      /<p class="ec-kind">([^<]*)/.exec(renderList([{ ...held({ locality: "日内瓦" }), type }], text))?.[1];
    expect(kind("conference")).not.toBe(kind("meeting"));
  });
});
