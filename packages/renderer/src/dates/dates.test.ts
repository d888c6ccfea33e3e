import { renderItem, renderList } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";

/** The words of the date column of a row. */
function words(start: string, end: string | undefined, lang: string): string {
  const event: EventInput = {
    id: "a",
    kind: "event",
    lang: "en",
    title: "A",
    dates: { start, ...(end && { end }) },
  };
  const found = /<div class="ec-when">(.*?)<\/div>/.exec(renderList([event], { lang }))?.[1] ?? "";
  return found.replace(/<[^>]*>/g, "");
}

describe("dates in UN style", () => {
  it.each([
    ["2003-11-12", undefined, "12 November 2003", "12 تشرين الثاني/نوفمبر 2003"],
    ["2003-11-12", "2003-11-12", "12 November 2003", "12 تشرين الثاني/نوفمبر 2003"],
    ["2003-11-12", "2003-11-13", "12–13 November 2003", "12-13 تشرين الثاني/نوفمبر 2003"],
    [
      "2003-10-30",
      "2003-11-02",
      "30 October–2 November 2003",
      "30 تشرين الأول/أكتوبر - 2 تشرين الثاني/نوفمبر 2003",
    ],
    [
      "2003-12-30",
      "2004-01-02",
      "30 December 2003–2 January 2004",
      "30 كانون الأول/ديسمبر 2003 - 2 كانون الثاني/يناير 2004",
    ],
    ["2003-11", "2003-12", "November–December 2003", "تشرين الثاني/نوفمبر - كانون الأول/ديسمبر 2003"],
    ["2003", undefined, "2003", "2003"],
    ["1999", "2003", "1999–2003", "1999-2003"],
    [
      "XXXX-11-12",
      "XXXX-11-13",
      "12–13 November year not stated",
      "12-13 تشرين الثاني/نوفمبر السنة غير مذكورة",
    ],
    ["2003~", undefined, "around 2003", "نحو 2003"],
    ["2003-11", "..", "since November 2003", "منذ تشرين الثاني/نوفمبر 2003"],
  ])("%s to %s", (start, end, english, arabic) => {
    expect(words(start, end, "en").replace(/\s+/g, " ")).toBe(english);
    expect(words(start, end, "ar").replace(/\s+/g, " ")).toBe(arabic);
  });

  it.each([
    ["09:00", "9 a.m.", "9:00"],
    ["15:30", "3.30 p.m.", "15:30"],
    ["12:00", "noon", "الظهر"],
    ["00:00", "midnight", "منتصف الليل"],
    ["12:05", "12.05 p.m.", "12:05"],
  ])("writes %s as %s, and whose time it is", (time, english, arabic) => {
    const event: EventInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "A",
      dates: { start: `2003-11-12T${time}`, timeZone: "Asia/Almaty" },
      place: { locality: { en: "Almaty", ar: "ألماتي" } },
    };
    expect(renderItem(event)).toContain(`<p>${english}, Almaty time</p>`);
    expect(renderItem(event, { lang: "ar" })).toContain(`<p>${arabic}، بتوقيت ألماتي</p>`);
  });

  it("never writes a year that nobody stated, and says so", () => {
    const event: EventInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "A",
      dates: { start: "XXXX-11-12", end: "XXXX-11-13", asPrinted: "November 12-13" },
    };
    const html = renderItem(event, { now: "2026-01-01T00:00:00Z" });
    expect(html).not.toMatch(/\b(19|20)\d\d\b/);
    expect(html).toContain("(year not stated)");
    expect(html).toContain("“November 12-13”");
    expect(parseFragment(html).childNodes).toHaveLength(1);
  });

  it("says that a year is inferred, and why", () => {
    const event: EventInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "A",
      dates: {
        start: "2003-11-12",
        asPrinted: "November 12",
        basis: { kind: "inferred", reason: "the year from the page's address" },
      },
    };
    expect(renderItem(event)).toMatch(
      /12 November 2003<\/time> \(year inferred\)[\s\S]*Inferred: the year from the page&#39;s address/,
    );
  });
});
