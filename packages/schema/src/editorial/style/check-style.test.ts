import type { ItemInput } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const withText = (text: string, lang = "en"): ItemInput => ({
  id: "a",
  kind: "news",
  lang,
  title: "A",
  body: [{ _type: "block", children: [{ _type: "span", text }] }],
});
const found = (text: string, lang = "en"): [string, string, string][] =>
  checkStyle(withText(text, lang)).map(({ code, received, expected }) => [code, received, expected]);

describe("checkStyle", () => {
  it.each([
    ["en", "It met on November 12-13 in Almaty.", "american-date", "November 12-13", "12–13 November"],
    ["en", "It met on November 12, 2003.", "american-date", "November 12, 2003", "12 November 2003"],
    ["en", "By Nov. 12 all was said.", "american-date", "Nov. 12", "12 November"],
    ["en", "On the 12th of November it met.", "ordinal-date", "the 12th of November", "12 November"],
    [
      "en",
      "It met on 11/12/2003.",
      "numeric-date",
      "11/12/2003",
      "the month in words, such as 12 November 2003",
    ],
    ["en", "It met from 12 and 19 August.", "mixed-range", "from 12 and 19 August", "from 12 to 19 August"],
    ["en", "It met between 12-19 August.", "mixed-range", "between 12-19 August", "between 12 and 19 August"],
    ["en", "It closes at 12 p.m. sharp.", "noon-or-midnight", "12 p.m.", "noon"],
    ["en", "It opens at 12 am today.", "noon-or-midnight", "12 am", "midnight"],
    ["en", "It began at 3:30 pm there.", "time-form", "3:30 pm", "3.30 p.m."],
    ["en", "It began at 3.00 p.m. there.", "time-form", "3.00 p.m.", "3 p.m."],
    [
      "en",
      "It began at nine o’clock.",
      "o-clock",
      "nine o’clock",
      "the hour with a.m. or p.m., noon or midnight",
    ],
    ["en", "It will meet in the spring.", "season", "in the spring", "the months"],
    ["en", "It met in Summer 2004 again.", "season", "Summer 2004", "the months"],
    ["en", "It met last week.", "relative-date", "last week", "the date"],
    ["en", "It meets next Tuesday.", "relative-date", "next Tuesday", "the date"],
    ["en", "As at 12 November there were ten.", "as-at", "As at", "As of"],
    ["en", "It grew in the 1990’s.", "decade", "1990’s", "1990s"],
    ["en", "The office was organised well.", "spelling-z", "organised", "organized"],
    ["en", "The program was long.", "spelling-british", "program", "programme"],
    ["en", "It drew some 85 people.", "some-number", "some 85", "about 85"],
    ["en", "85 people came.", "numeral-begins", "85", "the number in words, or another order of words"],
    ["fr", "Le 1 août 2006 à Genève", "fr-first-of-month", "1 août", "1er août"],
    ["fr", "La séance est à 13:30 ici", "fr-time", "13:30", "13 h 30"],
    ["fr", "le 12 Novembre 2003", "capital-month", "Novembre", "novembre"],
    ["es", "El 1º de mayo", "es-first-of-month", "1º de mayo", "1 de mayo"],
    [
      "es",
      "Se reunió del 12-14 de noviembre",
      "es-range",
      "del 12-14 de noviembre",
      "del 12 al 14 de noviembre",
    ],
    ["es", "Empieza a las 15:30 en punto", "es-time", "15:30", "15.30 horas"],
    ["ru", "Прошло 12-13 ноября", "ru-range", "12-13 ноября", "12–13 ноября"],
    ["ru", "В 2003 г. прошло", "ru-year", "2003 г.", "2003 года"],
    ["ar", "في ١٢ تشرين الثاني/نوفمبر", "ar-digits", "١٢", "12"],
    ["zh", "会议于2003-11-12举行", "zh-date", "2003-11-12", "2003年11月12日"],
    ["zh", "11月12-13日举行", "zh-range", "11月12-13日", "11月12日至13日"],
  ])("%s: %s", (lang, text, code, received, expected) => {
    expect(found(text, lang)).toEqual([[code, received, expected]]);
  });

  it.each([
    ["en", "The workshop was held on 12 and 13 November 2003, from 9 a.m. to 5.30 p.m., and closed at noon."],
    ["en", "From 12 to 19 August, between 12 and 19 August, on 12 November 85 participants came."],
    ["en", "In March 2003 May Chen spoke; in May 2003 the programme of the Organization began."],
    ["en", "The 1990s, 2003–2004 and resolution 58/4 of 23 December 2003 (A/RES/58/4)."],
    ["en", "Spring water, the summer school and the fall of the wall; about 85 participants."],
    ["en", "The World Health Organisation’s Center for Programs is a name. It uses a computer program."],
    ["en", "Exercise, promise, surprise, advise and compromise keep their s. At 8.30 a.m. it began."],
    ["en", "The 12th session and the 21st century."],
    ["fr", "Du 12 au 14 novembre 2003, le 1er août 2006, à 13 h 30, de 9 heures à midi."],
    ["es", "Del 12 al 14 de noviembre de 2003, el 1 de mayo, a las 15.30 horas."],
    ["ru", "12–13 ноября 2003 года, с 12 по 14 ноября, в 13:30."],
    ["ar", "في الفترة من 12 إلى 14 تشرين الثاني/نوفمبر 2003"],
    ["zh", "2003年11月12日至13日，上午9时至下午1时30分。"],
  ])("%s has nothing to say of: %s", (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });

  it("looks at each text in its own language, and at the place where it stands", () => {
    const item: ItemInput = {
      ...withText("x"),
      title: { en: "Meeting of November 12", fr: "Réunion du November 12" },
      body: [
        {
          _type: "block",
          markDefs: [
            { _type: "language", _key: "l", lang: "fr" },
            { _type: "link", _key: "a", href: "/x" },
          ],
          children: [
            { _type: "span", text: "last week", marks: ["l"] },
            { _type: "span", text: "Click here", marks: ["a"] },
          ],
        },
      ],
      documents: [{ title: "Click here for a list of participants", url: "/p.pdf" }],
      source: { facts: [{ path: "/x", quote: "November 12-13", basis: "stated" }] },
    };
    const faults = checkStyle(item);
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ["american-date", "/title/en"],
      ["click-here", "/body/0/children/1/text"],
      ["click-here", "/documents/0/title"],
    ]);
    expect(faults[2]?.expected).toBe("List of participants");
    for (const fault of faults) expect(fault.hint).toMatch(/Source: \S/);
    expect(checkStyle(item, { except: ["click-here"] })).toHaveLength(1);
  });

  it("looks at zones, images and headings", () => {
    const item: ItemInput = {
      id: "a",
      kind: "event",
      lang: "en",
      title: "REGIONAL WORKSHOP ON WATER",
      dates: { start: "2026-03-10T09:00" },
      sessions: [{ title: "One", start: "2026-03-10T09:00" }],
      images: [
        { url: "/a.jpg", alt: "IMG_0001.jpg" },
        { url: "/b.jpg", decorative: true },
        { url: "/c.jpg", alt: "A river at night" },
      ],
      body: [
        { _type: "block", style: "h2", children: [{ _type: "span", text: "One" }] },
        { _type: "block", style: "h4", children: [{ _type: "span", text: "Two" }] },
        { _type: "block", children: [{ _type: "span", text: "Looks like a heading", marks: ["strong"] }] },
        {
          _type: "block",
          children: [
            { _type: "span", text: "An ", marks: [] },
            { _type: "span", text: "important", marks: ["strong"] },
          ],
        },
      ],
    };
    expect(checkStyle(item).map(({ code, path }) => [code, path])).toEqual([
      ["capital-title", "/title"],
      ["time-without-zone", "/dates/start"],
      ["time-without-zone", "/sessions/0/start"],
      ["poor-alt", "/images/0/alt"],
      ["heading-skips", "/body/1/style"],
      ["bold-heading", "/body/2"],
    ]);
  });

  it.each([
    null,
    undefined,
    5,
    { ...withText("x"), images: 5 },
    { ...withText("x"), kind: "event", sessions: 5 },
    { ...withText("x"), kind: "event", dates: { start: "2003", days: 5 } },
    { ...withText("x"), body: [{ _type: "block", children: 5 }] },
    { ...withText("x"), body: [{ _type: "block", markDefs: 5, children: [{ text: "a", marks: ["q"] }] }] },
    { ...withText("x"), body: [{ _type: "block", children: [{ text: "a", marks: 5 }] }] },
  ])("has nothing to say of what is no item: %j", (forced) => {
    expect(checkStyle(forced as unknown as ItemInput)).toEqual([]);
  });

  it("leaves months of ISO 8601 and symbols as they are, and knows a tag in capitals", () => {
    expect(found("Published 1999-07; resolution 2003-04.")).toEqual([]);
    expect(found("It met on November 12.", "EN")).toHaveLength(1);
  });

  it("comes to an end and never throws, whatever the text", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "1".repeat(50_000),
        "from 1".repeat(9_000),
        "November ".repeat(9_000),
        " ".repeat(50_000),
        "12-".repeat(20_000),
      ),
    );
    fc.assert(
      fc.property(nasty, fc.constantFrom("en", "fr", "es", "ru", "ar", "zh"), (text, lang) => {
        expect(Array.isArray(checkStyle(withText(text, lang)))).toBe(true);
      }),
    );
  });
});
