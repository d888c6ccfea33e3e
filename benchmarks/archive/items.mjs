import { random } from "./random.mjs";
import { LANGUAGES, wordOf } from "./words.mjs";

const COUNTRIES =
  "AT AR AU BD BE BO BR BW CA CH CL CN CO DE DK EG ES ET FI FR GB GH GR HU ID IN IT JO JP KE KR KZ LB MA MX NG NO NP NZ PE PH PK PL PT RU RW SE SN TH TN TR TZ UA UG US UY VN ZA ZM".split(
    " ",
  );
const TYPES = ["conference", "workshop", "meeting", "forum", "seminar", "summit"];
const NEWS = ["article", "press-release", "statement", "speech"];
const ORGANIZERS = Array.from({ length: 200 }, (_, index) => `Organization ${index + 1}`);
const TOPICS = Array.from({ length: 60 }, (_, index) => `topic-${index + 1}`);

/**
 * So many items of an archive that could be: six languages, 1945 to today with more of late, a title of 4 to 12 words,
 * a summary of 15 to 40, a body of 40 to 160. The same for the same seed; one at a time, so that a million need no memory.
 */
export function* archiveItems(count, seed = 1) {
  const next = random(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const text = (lang, low, high) => {
    const words = Array.from({ length: between(low, high) }, () => wordOf(lang, next));
    const joined = words.join(lang === "zh" ? "" : " ");
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const two = (number) => String(number).padStart(2, "0");
  for (let index = 0; index < count; index++) {
    const lang = next() < 0.45 ? "en" : one(LANGUAGES);
    const year = 2026 - Math.floor(81 * next() ** 2);
    const month = between(1, 12);
    const day = between(1, 27);
    const date = `${year}-${two(month)}-${two(day)}`;
    const fields = {
      id: `item-${index.toString(36).padStart(5, "0")}`,
      lang,
      title: text(lang, 4, 12),
      summary: text(lang, 15, 40),
      body: [1, 2].map(() => ({
        _type: "block",
        children: [{ _type: "span", text: `${text(lang, 20, 80)}.` }],
      })),
      topics: [...new Set([one(TOPICS), one(TOPICS)])],
      goals: [between(1, 17)],
      organizers: [{ name: one(ORGANIZERS) }],
    };
    if (next() < 0.4) {
      yield { ...fields, kind: "news", type: one(NEWS), published: date, countries: [one(COUNTRIES)] };
      continue;
    }
    const kind = next();
    const dates =
      kind < 0.05
        ? { start: `XXXX-${two(month)}-${two(day)}` }
        : kind < 0.1
          ? { start: `${year}-${two(month)}` }
          : kind < 0.14
            ? { start: String(year) }
            : kind < 0.6
              ? { start: date, end: `${year}-${two(month)}-${two(Math.min(28, day + between(1, 4)))}` }
              : { start: date };
    yield {
      ...fields,
      kind: "event",
      type: one(TYPES),
      dates,
      place: { locality: text(lang, 1, 1), country: one(COUNTRIES) },
    };
  }
}
