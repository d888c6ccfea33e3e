import { formatDates, renderItem, temporalState } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";

const UN_TABLE = {
  en: [
    "12–13 November 2003",
    "from 12 to 14 November 2003",
    "on 12 and 13 November 2003",
    "30 October–2 November 2003",
    "12 November 2003",
    "12.11.2003",
  ],
  fr: [
    "12-13 novembre 2003",
    "du 12 au 14 novembre 2003",
    "les 12 et 13 novembre 2003",
    "30 octobre-2 novembre 2003",
    "12 novembre 2003",
    "12.11.2003",
  ],
  es: [
    "12 a 13 de noviembre de 2003",
    "del 12 al 14 de noviembre de 2003",
    "los días 12 y 13 de noviembre de 2003",
    "30 de octubre a 2 de noviembre de 2003",
    "12 de noviembre de 2003",
    "12/11/2003",
  ],
  ru: [
    "12–13 ноября 2003 года",
    "с 12 по 14 ноября 2003 года",
    "12 и 13 ноября 2003 года",
    "30 октября–2 ноября 2003 года",
    "12 ноября 2003 года",
    "12.11.2003",
  ],
  ar: [
    "12-13 تشرين الثاني/نوفمبر 2003",
    "في الفترة من 12 إلى 14 تشرين الثاني/نوفمبر 2003",
    "يومي 12 و13 تشرين الثاني/نوفمبر 2003",
    "30 تشرين الأول/أكتوبر - 2 تشرين الثاني/نوفمبر 2003",
    "12 تشرين الثاني/نوفمبر 2003",
    "12/11/2003",
  ],
  zh: [
    "2003年11月12日至13日",
    "2003年11月12日至14日",
    "2003年11月12日和13日",
    "2003年10月30日至11月2日",
    "2003年11月12日",
    "2003.11.12",
  ],
} as const;

const TIMES = {
  en: ["1.30 p.m.", "3 p.m.", "noon", "midnight", "9–11 a.m.", "9 a.m.–5.30 p.m."],
  fr: ["13 h 30", "15 heures", "midi", "minuit", "9-11 heures", "9 heures-17 h 30"],
  es: ["13.30 horas", "15.00 horas", "mediodía", "medianoche", "9.00 a 11.00 horas", "9.00 a 17.30 horas"],
  ru: ["13:30", "15:00", "полдень", "полночь", "9:00–11:00", "9:00–17:30"],
  ar: ["13:30", "15:00", "الظهر", "منتصف الليل", "9:00-11:00", "9:00-17:30"],
  zh: ["下午1时30分", "下午3时", "中午", "午夜", "上午9时至11时", "上午9时至下午5时30分"],
} as const;

const LANGUAGES = Object.keys(UN_TABLE) as (keyof typeof UN_TABLE)[];

describe("formatDates", () => {
  it.each(LANGUAGES)("writes the forms of the United Nations in %s", (lang) => {
    const two = { start: "2003-11-12", end: "2003-11-13" };
    const three = { start: "2003-11-12", end: "2003-11-14" };
    const across = { start: "2003-10-30", end: "2003-11-02" };
    expect([
      formatDates(two, { lang }),
      formatDates(three, { lang, style: "sentence" }),
      formatDates(two, { lang, style: "sentence" }),
      formatDates(across, { lang }),
      formatDates("2003-11-12", { lang }),
      formatDates("2003-11-12", { lang, style: "numeric" }),
    ]).toEqual(UN_TABLE[lang]);
  });

  it.each(LANGUAGES)("writes hours in %s", (lang) => {
    const at = (start: string, end?: string): string =>
      formatDates({ start: `2003-11-12T${start}`, end: end && `2003-11-12T${end}` }, { lang, times: "only" });
    expect([
      at("13:30"),
      at("15:00"),
      at("12:00"),
      at("00:00"),
      at("09:00", "11:00"),
      at("09:00", "17:30"),
    ]).toEqual(TIMES[lang]);
  });

  it.each([
    ["fr", "compact", { start: "2006-08-01" }, "1er août 2006"],
    ["fr", "sentence", { start: "2006-08-01", end: "2006-08-03" }, "du 1er au 3 août 2006"],
    ["fr", "sentence", { start: "2006-04", end: "2006-08" }, "d’avril à août 2006"],
    ["en", "compact", { start: "2003-12-30", end: "2004-01-02" }, "30 December 2003–2 January 2004"],
    ["en", "sentence", { start: "2003-12-31", end: "2004-01-01" }, "on 31 December 2003 and 1 January 2004"],
    ["en", "compact", { start: "2003-11", end: "2003-12" }, "November–December 2003"],
    ["en", "compact", { start: "1999", end: "2003" }, "1999–2003"],
    ["en", "compact", { start: "2003", end: "2003-11" }, "2003–November 2003"],
    ["en", "numeric", { start: "2003-11-12", end: "2003-11-14" }, "12.11.2003–14.11.2003"],
    ["ru", "compact", { start: "2003" }, "2003 год"],
    ["ru", "compact", { start: "1999", end: "2003" }, "1999–2003 годы"],
    ["ru", "sentence", { start: "1999", end: "2003" }, "с 1999 по 2003 год"],
    ["ru", "compact", { start: "2003-11" }, "ноябрь 2003 года"],
    ["ru", "sentence", { start: "2003-11", end: "2003-12" }, "с ноября по декабрь 2003 года"],
    ["ru", "sentence", { start: "2003-11-02", end: "2003-11-05" }, "со 2 по 5 ноября 2003 года"],
    ["ru", "compact", { start: "2003-11~" }, "около ноября 2003 года"],
    [
      "es",
      "sentence",
      { start: "2003-10-30", end: "2003-11-02" },
      "del 30 de octubre al 2 de noviembre de 2003",
    ],
    ["es", "numeric", { start: "2002-03-06" }, "06/03/2002"],
    ["zh", "compact", { start: "2003-12-30", end: "2004-01-02" }, "2003年12月30日至2004年1月2日"],
    ["zh", "compact", { start: "2003-11", end: ".." }, "自2003年11月起"],
    ["ar", "compact", { start: "2003-11", end: "2003-12" }, "تشرين الثاني/نوفمبر - كانون الأول/ديسمبر 2003"],
    ["ar", "compact", { start: "2003-11", end: ".." }, "منذ تشرين الثاني/نوفمبر 2003"],
    ["en", "compact", { start: "XXXX-11-12", end: "XXXX-11-13" }, "12–13 November"],
    ["en", "compact", { start: "2003~" }, "around 2003"],
    ["en", "compact", { start: "2003-11-12?" }, "12 November 2003 (uncertain)"],
    ["en", "compact", { start: "..", end: "2003-11-12" }, "until 12 November 2003"],
    ["en", "compact", { start: "2003-11", end: ".." }, "since November 2003"],
    ["fr", "compact", { start: "2003-11-12", end: ".." }, "depuis le 12 novembre 2003"],
    ["en", "compact", { start: "2003-11-12~", end: "2003-11-13" }, "12–13 November 2003 (approximate)"],
    ["en", "compact", { start: "0050-03-01" }, "1 March 50"],
    ["en", "compact", { start: "not a date" }, ""],
  ] as const)("%s, %s: %j is %s", (lang, style, dates, words) => {
    expect(formatDates(dates, { lang, style })).toBe(words);
  });

  it.each([
    ["en", "12, 14 and 16–17 November 2003"],
    ["fr", "12, 14 et 16-17 novembre 2003"],
    ["zh", "2003年11月12日、14日和16日至17日"],
    ["ru", "12, 14 и 16–17 ноября 2003 года"],
  ])("writes days that do not touch in %s", (lang, words) => {
    const days = ["12", "14", "16", "17"].map((day) => ({ start: `2003-11-${day}` }));
    expect(formatDates({ start: "2003-11-12", end: "2003-11-17", days }, { lang })).toBe(words);
  });

  it("writes single month names in Arabic where asked", () => {
    const dates = { start: "2002-08-26", end: "2002-09-04" };
    expect(formatDates(dates, { lang: "ar", monthNames: "single" })).toBe("26 أغسطس - 4 سبتمبر 2002");
  });

  it("names the day where asked", () => {
    expect(formatDates("2017-09-12", { weekday: true })).toBe("Tuesday, 12 September 2017");
    expect(formatDates("2006-09-12", { lang: "zh", weekday: true })).toBe("2006年9月12日星期二");
    expect(formatDates("2019-09-17", { lang: "fr", weekday: true })).toBe("mardi 17 septembre 2019");
  });

  it("agrees with the platform on the day of the week", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }),
        (date) => {
          const name = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(date);
          expect(formatDates(date.toISOString().slice(0, 10), { weekday: true })).toMatch(
            new RegExp(`^${name}, `),
          );
        },
      ),
    );
  });

  it.each([
    ["2026-03-10T15:30", "Asia/Almaty", "Europe/Paris", "10 March 2026, 11.30 a.m., Paris time"],
    ["2026-03-10T15:30", "Asia/Tokyo", "America/New_York", "10 March 2026, 2.30 a.m., New York time"],
    ["2026-03-10T03:30", "Asia/Tokyo", "America/New_York", "9 March 2026, 2.30 p.m., New York time"],
    // The clocks of New York were put forward on 8 March 2026, those of Geneva on 29 March.
    ["2026-03-20T14:00", "Europe/Zurich", "America/New_York", "20 March 2026, 9 a.m., New York time"],
    ["2003-07-01T09:00", "Asia/Almaty", "UTC", "1 July 2003, 2 a.m., UTC"],
  ])("%s in %s is, in %s, %s", (start, timeZone, reader, words) => {
    expect(formatDates({ start, timeZone }, { timeZone: reader, times: "with" })).toBe(words);
  });

  it("writes an hour that a clock change leaves out or repeats as one moment", () => {
    const at = (start: string): string =>
      formatDates({ start, timeZone: "Europe/Zurich" }, { timeZone: "UTC", times: "only" });
    expect(at("2026-03-29T02:30")).toBe("1.30 a.m., UTC");
    expect(at("2026-10-25T02:30")).toBe("12.30 a.m., UTC");
  });
});

describe("temporalState", () => {
  const at = (start: string, end: string | undefined, now: string, timeZone?: string) =>
    temporalState({ start, end, timeZone }, now);
  it.each([
    ["2003-11-12", "2003-11-13", "2003-11-11T23:59:00Z", "upcoming"],
    ["2003-11-12", "2003-11-13", "2003-11-12T00:00:00Z", "ongoing"],
    ["2003-11-12", "2003-11-13", "2003-11-14T00:00:00Z", "ended"],
    ["2003-11-12", undefined, "2003-11-12T12:00:00Z", "today"],
    ["2003-11-12T18:00", "2003-11-12T19:00", "2003-11-12T12:00:00Z", "today"],
    ["2003-11-12T18:00", "2003-11-12T19:00", "2003-11-12T20:00:00Z", "ended"],
    ["2003-11-12", "..", "2026-01-01T00:00:00Z", "ongoing"],
    ["2003", undefined, "2003-05-05T00:00:00Z", undefined],
    ["2003", undefined, "2004-01-01T00:00:00Z", "ended"],
    ["XXXX-11-12", undefined, "2026-01-01T00:00:00Z", undefined],
  ] as const)("%s to %s at %s is %s", (start, end, now, state) => {
    expect(at(start, end, now)).toBe(state);
  });

  it("goes by the clock of the venue", () => {
    expect(at("2026-03-10", undefined, "2026-03-09T20:00:00Z", "Asia/Almaty")).toBe("today");
    expect(at("2026-03-10", undefined, "2026-03-09T20:00:00Z", "America/New_York")).toBe("upcoming");
  });
});

describe("dates on a page", () => {
  it("says whose time it is, and the reader's", () => {
    const event: EventInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "A",
      dates: { start: "2026-03-10T15:30", end: "2026-03-10T17:00", timeZone: "Asia/Almaty" },
      place: { locality: { en: "Almaty", ar: "ألماتي" } },
    };
    const html = renderItem(event, { timeZone: "Europe/Paris" });
    expect(html).toContain("<p>3.30–5 p.m., Almaty time</p>");
    expect(html).toContain("11.30 a.m.–1 p.m., your time (Paris)");
    expect(renderItem(event, { lang: "ar" })).toContain("<p>15:30-17:00، بتوقيت ألماتي</p>");
  });

  it.each([
    ["2026-03-10T12:00:00Z", "Today"],
    ["2026-03-12T12:00:00Z", "Ended"],
  ])("at %s says %s", (now, word) => {
    const event: EventInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "A",
      dates: { start: "2026-03-10" },
    };
    expect(renderItem(event, { now })).toContain(`>${word}</span>`);
    expect(renderItem(event)).not.toContain("ec-status");
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
