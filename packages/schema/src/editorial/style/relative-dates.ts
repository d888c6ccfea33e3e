import { MONTH, WEEKDAY } from "./english-months.ts";
import { OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const relative = {
  ...english,
  id: "relative-date",
  problem: "says when only to those who read it at the time",
  source: `${OCHA}, "dates": no "last week", "next Tuesday", "weekend"`,
} as const;
const season = {
  ...english,
  id: "season",
  problem: "names a season, which differs by hemisphere",
  source: `${OCHA}, "seasons": name the months`,
} as const;

const WHEN =
  "(?:[Ii]n|[Dd]uring|[Tt]his|[Ll]ast|[Nn]ext|[Bb]y|[Ll]ate|[Ee]arly|[Ss]ince|[Uu]ntil|[Oo]f|[Ff]rom|[Tt]he|[Mm]id)";
const NAMED =
  "(?!\\s(?:[Ss]chools?|[Gg]ames|[Oo]lympics|[Pp]aralympics|[Ww]ater|[Ss]essions?|[Mm]eetings?|[Ss]port|[Ww]heat|[Ss]emester|[Tt]erm)\\b)";
// Yesterday and tomorrow as the past and the future: cities of tomorrow, a better tomorrow.
const FIGURATIVE = [
  "of|in|and|or|[Tt]oday,|than|like|a|the|our|my|your|their|every|into|towards?|for|between|about|is|as|not|s",
  "build|shape|imagine|design|create|invent|power|feed|change|transform|rethink|secure|happy|new",
  "(?!(?:open|start|beginn|meet|clos|end|resum|continu|tak|arriv|leav|com|happen)ing)\\p{Ll}+ing",
  "(?:an?|the|our|their)\\s(?:more\\s)?\\p{Ll}{1,12}(?:able|al|ant|air|ean|ed|een|ent|ful|ic|ive|ous|thy|ure|ust)",
  "(?!(?:lat|earli|togeth|aft|ev)er)\\p{Ll}+er",
].join("|");

/** Dates that mean another day in another year or hemisphere. */
export const relativeDates: readonly StyleRule[] = [
  {
    ...season,
    find: matches(
      new RegExp(
        `(?:\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)|\\bFall|(?<=\\b${WHEN}[\\s-])fall)(?:\\s(?:of|in))?,?\\s(?:19|20)\\d\\d\\b`,
        "g",
      ),
      ({ input, index }) => (isName(input, index) ? undefined : { wanted: "the months" }),
    ),
  },
  {
    ...season,
    // A picture may show a river in winter.
    roles: ["prose", "title", "item", "cell"],
    find: matches(
      new RegExp(
        `\\b(?:[Ii]n|[Dd]uring|[Tt]his|[Ll]ast|[Nn]ext|[Bb]y|[Ll]ate|[Ee]arly)\\s(?:the\\s)?(?:(?:early|late)\\s)?(?:spring|summer|autumn|winter)\\b${NAMED}|\\b(?:last|next)\\sfall\\b(?!\\s(?:in|of|from)\\b)`,
        "g",
      ),
      () => ({ wanted: "the months" }),
    ),
  },
  {
    ...relative,
    find: matches(
      new RegExp(
        `(?<!\\b(?:[Tt]he|very|[Ee]very|[Aa])\\s)\\b(?:(?:[Ll]ast|[Nn]ext|[Tt]his)\\s(?:week|month|year|weekend|${WEEKDAY})|(?:[Ll]ast|[Nn]ext)\\s${MONTH}|[Ll]ast\\snight|(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring)\\sthe\\sweekend)\\b(?!\\sof\\b|[-])`,
        "g",
      ),
      () => ({ wanted: "the date" }),
    ),
  },
  {
    ...relative,
    find: matches(
      new RegExp(
        `(?:(?<![\\p{L}’'-])(?<!(?<!\\p{L})(?:${FIGURATIVE})\\s)|(?<=\\b(?:scheduled|planned|expected|due|set|foreseen)\\sfor\\s))(?:yesterday|tomorrow)(?![\\p{L}-]|['’]s)` +
          "|(?<=(?:^|[.!?]\\s+))(?:Yesterday|Tomorrow)(?=(?:,|\\sthe|\\sa|\\san|\\sat|\\smorning|\\safternoon|\\sevening|\\s\\p{Lu}\\p{L}+|\\s(?:he|she|it|we|they))(?!\\p{L}))",
        "gu",
      ),
      () => ({ wanted: "the date" }),
    ),
  },
];

/** `Prague Spring 1968`: a word with a capital before it, which is no preposition. */
function isName(text: string, index: number): boolean {
  const before = /\p{Lu}\p{L}{0,30}\s$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].trim();
  return before !== undefined && !new RegExp(`^(?:${WHEN}|And|For|On|To)$`).test(before);
}
