import { EDITORIAL_MANUAL, matches, OCHA, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const STEMS =
  "organ|recogn|emphas|real|final|mobil|summar|util|character|priorit|minim|maxim|categor|harmon|industrial|global|standard|special|stabil|central|general|normal|visual|author|apolog|critic|symbol|neutral";
const RESPELLED: Readonly<Record<string, string>> = {
  program: "programme",
  programs: "programmes",
  center: "centre",
  centers: "centres",
  labor: "labour",
  color: "colour",
  colors: "colours",
  favor: "favour",
  honor: "honour",
  neighbor: "neighbour",
  neighbors: "neighbours",
  behavior: "behaviour",
  defense: "defence",
};

/** Spelling and numbers in English. Words with a capital are names, and names are spelt as their owners spell them. */
export const englishWords: readonly StyleRule[] = [
  {
    ...english,
    id: "spelling-z",
    problem: "is spelt with z",
    source: `${EDITORIAL_MANUAL}, spelling: organization, recognize`,
    find: matches(
      new RegExp(`\\b(${STEMS})is(e|ed|es|er|ers|ing|ation|ations|ational)\\b`, "g"),
      ([, stem, end]) => `${stem}iz${end}`,
    ),
  },
  {
    ...english,
    id: "spelling-british",
    problem: "is spelt in the American way",
    source: `${EDITORIAL_MANUAL}, spelling: programme, centre, labour`,
    find: matches(
      new RegExp(`(?<!computer\\s)(?<![-./@])\\b(${Object.keys(RESPELLED).join("|")})\\b(?![./@-])`, "g"),
      ([word]) => RESPELLED[word],
    ),
  },
  {
    ...english,
    id: "some-number",
    problem: "should be “about” before a number",
    source: `${OCHA}, numbers: about 85`,
    find: matches(/\b([Ss])ome (\d[\d,]*)\b/g, ([, s, number]) => `${s === "S" ? "A" : "a"}bout ${number}`),
  },
  {
    ...english,
    id: "numeral-begins",
    roles: ["prose"],
    problem: "begins a sentence with a numeral",
    source: `${OCHA}, numbers: never begin a sentence with a numeral`,
    find: matches(
      /(?:^|(?<=[a-z]{4}[)”"]?[.!?] ))\d[\d,]*(?= [a-z]{3,})/g,
      () => "the number in words, or another order of words",
    ),
  },
];
