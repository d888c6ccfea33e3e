import { matches, OCHA, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const source = `${OCHA}, "time": 8.30 a.m., 3 p.m., noon, midnight`;

/** Hours in English: `3.30 p.m.`, `3 p.m.`, noon, midnight. */
export const englishTimes: readonly StyleRule[] = [
  {
    ...english,
    id: "noon-or-midnight",
    problem: "does not say whether it is noon or midnight",
    source,
    find: matches(/\b12(?:[.:]00)?\s?([ap])\.?\s?m\b\.?/gi, ([, half = ""]) =>
      half.toLowerCase() === "a" ? "midnight" : "noon",
    ),
  },
  {
    ...english,
    id: "time-form",
    problem: "is not how hours are written",
    source,
    find: matches(/\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m(?:\b\.?|\.)/gi, ([, hour, minute, half = ""]) => {
      if (Number(hour) === 12 && (minute === undefined || minute === "00")) return undefined;
      const point = minute === undefined || minute === "00" ? "" : `.${minute}`;
      return `${hour}${point} ${half.toLowerCase()}.m.`;
    }),
  },
  {
    ...english,
    id: "o-clock",
    problem: "should be in figures with a.m. or p.m.",
    source,
    find: matches(/\b\w+\so['’]clock\b/gi, () => "the hour with a.m. or p.m., noon or midnight"),
  },
];
