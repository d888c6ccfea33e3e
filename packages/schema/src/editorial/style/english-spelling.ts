import { HOUSE, OCHA } from "./sources.ts";
import { matches, type StyleRule } from "./style-rule.ts";

const english = { languages: ["en"] } as const;
const PREFIXES = "re|dis|un|de|pre|over|under|mis|non|inter|co|self";
/** Verbs with a suffix of Greek origin; exercise, promise, advise and their like have another. */
const STEMS =
  "apolog|author|capital|categor|central|character|civil|colon|commercial|computer|conceptual|container|contextual|critic|crystall|custom|democrat|digital|digit|econom|emphas|energ|equal|fertil|final|formal|general|global|harmon|hospital|hypothes|ideal|immun|incentiv|individual|industrial|initial|institutional|internal|international|jeopard|legal|liberal|local|marginal|material|maxim|memor|minim|mobil|modern|monopol|national|neutral|normal|operational|optim|penal|personal|polar|popular|priorit|privat|public|random|rational|real|recogn|regular|revital|scrutin|sensit|social|special|stabil|standard|steril|strateg|subsid|summar|symbol|sympath|synchron|synthes|terror|theor|traumat|union|urban|util|vandal|victim|visual|vocal|weapon";
const ENDS = "e|ed|es|er|ers|ing|ation|ations|ational|able";

const PROGRAMME: Readonly<Record<string, string>> = {
  program: "programme",
  programs: "programmes",
  center: "centre",
  centers: "centres",
};
const HOUSE_WORDS: Readonly<Record<string, string>> = {
  labor: "labour",
  color: "colour",
  colors: "colours",
  favor: "favour",
  honor: "honour",
  neighbor: "neighbour",
  neighbors: "neighbours",
  neighboring: "neighbouring",
  behavior: "behaviour",
  harbor: "harbour",
  defense: "defence",
};

/** Spelling in English. Words with a capital are names, and names are spelt as their owners spell them. */
export const englishSpelling: readonly StyleRule[] = [
  withZ("organ", `${OCHA}, spelling: organization with z`),
  withZ(STEMS, `${HOUSE}, after “organization” of the ${OCHA}`),
  respelled(PROGRAMME, `${OCHA}, spelling: programme, centre`),
  respelled(HOUSE_WORDS, `${HOUSE}, after “programme” and “centre” of the ${OCHA}`),
];

function withZ(stems: string, source: string): StyleRule {
  const verb = `(?:(?:${PREFIXES})-?)?(?:${stems})`;
  // Organised by the office: at the beginning of a sentence a capital makes no name.
  const first = `(?<=(?:^|[.!?]\\s))(?:(?:${capital(PREFIXES)})-?(?:${stems})|${capital(stems)})`;
  return {
    ...english,
    id: "spelling-z",
    problem: "is spelt with z",
    source,
    find: matches(
      new RegExp(`\\b(${verb})is(${ENDS})\\b|(${first})is(ed|ing|e)(?=\\s\\p{Ll})`, "gu"),
      ([, stem, end, firstStem, firstEnd]) => `${stem ?? firstStem}iz${end ?? firstEnd}`,
    ),
  };
}

/** Each of the words with a capital. */
function capital(words: string): string {
  return words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
}

function respelled(words: Readonly<Record<string, string>>, source: string): StyleRule {
  return {
    ...english,
    id: "spelling-british",
    problem: "is spelt in the American way",
    source,
    find: matches(
      new RegExp(
        `(?<!\\b(?:computer|software)\\s)(?<![.@])\\b(${Object.keys(words).join("|")})\\b(?!@|\\.\\w)`,
        "g",
      ),
      ([word]) => words[word],
    ),
  };
}
