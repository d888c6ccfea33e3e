import type { ItemInput } from "@event-content/schema";
import { checkStyle } from "@event-content/schema/editorial";
import { describe, expect, it } from "vitest";

const styleOf = (text: string): [string, string, string][] =>
  checkStyle({
    id: "a",
    kind: "news",
    lang: "en",
    title: "A",
    body: [{ _type: "block", children: [{ _type: "span", text }] }],
  } as ItemInput).map(({ code, received, expected }) => [code, received, expected]);

describe("English", () => {
  it.each([
    ["In May 12 participants came; in March 30-minute sessions began."],
    ["During June 15 new wells were dug. By May 12 participants had come."],
    ["It was the last week of March, over the next month and in the last year."],
    ["They spoke of cities of tomorrow, lessons of yesterday and a better tomorrow."],
    ["Tomorrow’s leaders are building tomorrow. Skills for tomorrow were taught."],
    ["The Arab Spring 2011 and the Prague Spring 1968 were named. Prices fall 2004 by half."],
    ["The 2010’s report and 2010's figures. It fell in the fall of the wall."],
    ["See https://example.org/2003-11-12/November-12?program=some%2085 and november-12.pdf there."],
    ["Write to november.12@program.org or look at www.example.org/3:30pm/center for it."],
    ["She said “it met on November 12, at 3pm, last week”, and left."],
    ['The paper "Program of November 12-13" was read.'],
    ["The meeting, called ‘The world’s center on November 12’, was long."],
    ["The gate opens 1330 hours a year."],
    ["The ratio of 15:30 to a scale of 1:20, and John 3:16."],
    ["Around 2003 it began; around 12 November it ended; around 3 p.m. it rained."],
    ["See para. 12 above. Compare art. 5 with it. The vol. 3 says so."],
    ["At 3\u00a0p.m. on 12\u00a0November\u00a02003 it began."],
    ["It fell at 3.12 p.m. that day."],
    ["On 12 November, 2000 people came."],
    ["Photographs from 2003 and 2004 were shown between 2003 and 2005, from 8 to 9 a.m."],
    ["It met on 12–13 November and 30 October–2 November 2003."],
    ["Version 1.2.3, section 11.12.13 and the address 10.12.20.5 in A/C.3/58/11."],
    ["Leaders of today and tomorrow want a sustainable tomorrow. Investing in tomorrow."],
    ["The next week was quiet. The score was 21:14. Genesis 18:20 was read."],
    ["They sat around 10 tables. It was September 2021–September 2022."],
    ["It is 2003-11-12T09:00:00-04:00 in New York. The Organising Committee met."],
    ["It drew from 1500-2000 people, and from 1800–2000 new wells."],
    ["For each ‘click here’ the guide wants words that say more."],
  ])("has nothing to say of: %s", (text) => {
    expect(styleOf(text)).toEqual([]);
  });

  it.each([
    [
      "On November 12 and 13, 2003 it met.",
      "american-date",
      "November 12 and 13, 2003",
      "12 and 13 November 2003",
    ],
    [
      "On November 12, 13 and 14, 2003 it met.",
      "american-date",
      "November 12, 13 and 14, 2003",
      "12, 13 and 14 November 2003",
    ],
    [
      "From November 30 to December 2, 2003 it met.",
      "american-date",
      "November 30 to December 2, 2003",
      "30 November to 2 December 2003",
    ],
    [
      "On November 30-December 2, 2003 it met.",
      "american-date",
      "November 30-December 2, 2003",
      "30 November–2 December 2003",
    ],
    ["On May 12 participants gathered.", "american-date", "May 12", "12 May"],
    ["In May 12, 2003 it met.", "american-date", "May 12, 2003", "12 May 2003"],
    ["MEETING OF NOVEMBER 12", "american-date", "NOVEMBER 12", "12 NOVEMBER"],
    ["On 12 November, 2003 it met.", "date-comma", "12 November, 2003", "12 November 2003"],
    ["On 12 November, 2003 as planned.", "date-comma", "12 November, 2003", "12 November 2003"],
    ["On the 12 of November it met.", "ordinal-date", "the 12 of November", "12 November"],
    [
      "On the 12th and 13th of November, 2003 it met.",
      "ordinal-date",
      "the 12th and 13th of November, 2003",
      "12 and 13 November 2003",
    ],
    ["On 11.12.2003 it met.", "numeric-date", "11.12.2003", "the month in words, such as 12 November 2003"],
    ["On 2003-11-12 it met.", "numeric-date", "2003-11-12", "12 November 2003"],
    ["On 12-13 November 2003 it met.", "range-dash", "12-13 November", "12–13 November"],
    ["On 12 – 13 November it met.", "range-dash", "12 – 13 November", "12–13 November"],
    ["30 October - 2 November 2003", "range-dash", "30 October - 2 November", "30 October–2 November"],
    ["It ran from 2003-2005 there.", "mixed-range", "from 2003-2005", "from 2003 to 2005"],
    ["It ran between 2003 to 2005 there.", "mixed-range", "between 2003 to 2005", "between 2003 and 2005"],
    ["It sat from 3-5 p.m. there.", "mixed-range", "from 3-5 p.m.", "from 3 to 5 p.m."],
    [
      "It ran from 30 October–2 November there.",
      "mixed-range",
      "from 30 October–2 November",
      "from 30 October to 2 November",
    ],
    ["It begins at 15:00 there.", "time-form", "15:00", "3 p.m."],
    ["It begins at 9:30 there.", "time-form", "9:30", "9.30 a.m."],
    ["It begins at 12:00 there.", "time-form", "12:00", "noon"],
    ["It begins 15:00 hours there.", "time-form", "15:00 hours", "3 p.m."],
    [
      "It ran in September 2021-May 2022.",
      "range-dash",
      "September 2021-May 2022",
      "September 2021–May 2022",
    ],
    ["It ran from 3:00 to 4:30 pm there.", "time-form", "3:00 to 4:30 pm", "3 to 4.30 p.m."],
    ["It ran 10:00–11:00 a.m. there.", "time-form", "10:00–11:00 a.m.", "10–11 a.m."],
    ["It drew around 85 people.", "around-number", "around 85", "about 85"],
    ["The office was reorganised.", "spelling-z", "reorganised", "reorganized"],
    ["The decentralised office.", "spelling-z", "decentralised", "decentralized"],
    ["Organised by the office.", "spelling-z", "Organised", "Organized"],
    ["It ended.  It was late.", "double-space", "ended.  It", "ended. It"],
    ["The panel was held yesterday.", "relative-date", "yesterday", "the date"],
    ["Yesterday, the panel met.", "relative-date", "Yesterday", "the date"],
    ["The panel will open tomorrow.", "relative-date", "tomorrow", "the date"],
    ["In the fall of 2004 it met.", "season", "fall of 2004", "the months"],
    [
      "It came in 2003. 85 people spoke.",
      "numeral-begins",
      "85",
      "the number in words, or another order of words",
    ],
    [
      "Please click here for more.",
      "click-here",
      "Please click here",
      "a link with the name of what it leads to",
    ],
  ])("%s", (text, code, received, expected) => {
    expect(styleOf(text)).toEqual([[code, received, expected]]);
  });

  it("looks at both ends of a range of hours", () => {
    expect(styleOf("Open 8:30-12:30.").map(([, , better]) => better)).toEqual(["8.30 a.m.", "12.30 p.m."]);
    expect(styleOf("Open 09:00-17:30 daily.").map(([, , better]) => better)).toEqual(["9 a.m.", "5.30 p.m."]);
  });

  it("looks at the whole of a long text", () => {
    expect(styleOf(`${"word ".repeat(20_000)}on November 12.`)).toHaveLength(1);
  });

  it("names as source only what says so, and calls a house rule one", () => {
    const hints = (text: string): string[] =>
      checkStyle({ id: "a", kind: "news", lang: "en", title: text } as ItemInput).map(({ hint }) => hint);
    expect(hints("the program")[0]).toContain("OCHA Editorial Style Guide");
    expect(hints("organised")[0]).not.toContain("house rule");
    expect(hints("recognised")[0]).toContain("house rule");
    expect(hints("two  words")[0]).toContain("house rule");
  });
});
