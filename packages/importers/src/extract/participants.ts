import type { EventInput, Fact, Note } from "@event-content/schema";
import { NUMBER, readNumber } from "../text/number-words.ts";
import type { EventEvidence, EventSentence } from "./event-evidence.ts";
import { NOTHING } from "./nothing.ts";
import { participantGroups } from "./participant-groups.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";
import { warning } from "./warning.ts";

type Participants = NonNullable<EventInput["participants"]>;
type Qualifier = NonNullable<Participants["qualifier"]>;

const ALWAYS = "participants|delegates|attendees|representatives|registrants|trainees";
const WHEN_GATHERED =
  "experts|leaders|executives|officials|ministers|people|persons|managers|specialists|students|teachers|journalists|professionals|practitioners|stakeholders|academics|scientists|parliamentarians|judges|mayors|policy-?makers|decision-?makers|entrepreneurs|members|guests|researchers|scholars|women|youth|economists|engineers|lawyers|diplomats|businesspeople|businessmen|chief executives|CEOs|individuals|visitors";
const BETWEEN = `(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|nearly|almost|about|around|some|over|more|than|approximately|${NUMBER})\\b)(?!(?:countr|nation|day|per|percent|year|million|of|from|in|and|or|hour|session|state|women|men)\\b|countries|nations|days|years)[\\p{L}’'-]+,? ){0,6}?(?:(?:government|business|civil society|company|private sector|NGO|UN) and (?:[\\p{L}’'-]+ ){1,3})?`;
const QUALIFIERS: readonly (readonly [Qualifier, string])[] = [
  ["more-than", "more than|over|at least|in excess of|upwards of|well over|exceeding"],
  [
    "about",
    "some|about|around|approximately|approx\\.?|nearly|almost|roughly|an estimated|estimated|close to|circa|ca\\.",
  ],
];
const QUALIFIER = QUALIFIERS.map(([, words]) => words).join("|");
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?<before>(?:up to|fewer than|less than|a maximum of|maximum|under|\\d+ ?(?:to|or|-|–) ?) ?)?(?:(?<qualifier>${QUALIFIER}) )?(?<number>${NUMBER})(?<plus>\\+|-plus| or more| plus)? ${BETWEEN}(?<people>${ALWAYS}|${WHEN_GATHERED})(?![\\p{L}])`,
  "giu",
);
const PART_OF_A_WHOLE =
  /\bamong (?:those|the|them|its)\b[^.;]*$|\b(?:including|among them|of whom|of which|another|additional|further|other|comprising|for each|each with|per cent of|trained?|train|reach\w*|benefit\w*|employ\w*)\s*$/i;
const GATHERED =
  /\b(?:gather\w*|met|meet|assembl\w+|attend\w*|participat\w+|took part|take part|brought together|bring\w* together|came together|convened|joined|drew|attracted|hosted|welcomed|at (?:the|a) [\w\s]{0,40}(?:workshop|conference|meeting|seminar|forum|summit|dialogue|training))\b/i;
const EXPECTED =
  /\b(?:expect(?:s|ed)?|anticipated|will (?:attend|gather|participate|take part|meet|bring|join)|invited|(?:is|are) to attend|up to)\b/i;
const COUNTRIES = new RegExp(
  `\\b(?:from|representing|of|in|across)(?: all| both)? (?:(?<qualifier>${QUALIFIER}|up to) )?(?<number>${NUMBER}) (?:different |participating |member |[\\p{Lu}][\\p{L}-]+ |developing |developed |neighbou?ring )?(?:countries|nations|states|member states)\\b`,
  "iu",
);

/** How many took part, who they were, and from how many countries, as far as the page says. */
export function readParticipants({ sentences }: EventEvidence): Reading<Participants> {
  const counted = first(sentences, countIn);
  const groups = first(sentences, groupsIn);
  const countries = first(sentences, countriesIn);
  const value: Participants = { ...counted?.value, ...groups?.value, ...countries?.value };
  const notes = [counted, groups, countries].flatMap((each) => each?.notes ?? []);
  if (Object.keys(value).length === 0) return { ...NOTHING, notes };
  return { value, facts: [counted, groups, countries].flatMap((each) => each?.facts ?? []), notes };
}

function first(
  sentences: readonly EventSentence[],
  read: (sentence: EventSentence) => Reading<Participants> | undefined,
): Reading<Participants> | undefined {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found) return found;
  }
  return undefined;
}

function countIn({ masked, text }: EventSentence): Reading<Participants> | undefined {
  for (const match of masked.matchAll(COUNT)) {
    const { before, qualifier, number = "", plus, people = "" } = match.groups ?? {};
    const count = readNumber(number);
    const isSure = new RegExp(`^(?:${ALWAYS})$`, "i").test(people);
    if (count === undefined || count < 2 || PART_OF_A_WHOLE.test(masked.slice(0, match.index))) continue;
    if (!isSure && !GATHERED.test(masked)) continue;
    if (
      isSure &&
      !GATHERED.test(masked) &&
      /^of\b/.test(masked.slice(match.index + match[0].length).trim()) &&
      people !== "representatives"
    )
      continue;
    if (before !== undefined) return unsure(`"${match[0]}" is a limit or a range, not a count.`);
    if (EXPECTED.test(masked))
      return unsure(`"${match[0]}" were expected; how many came the page does not say.`);
    const path = "/participants/count";
    return {
      value: { count, qualifier: plus === undefined ? qualifierOf(qualifier) : "more-than" },
      facts: [stated(path, text), stated("/participants/qualifier", text)] satisfies Fact[],
      notes: [],
    };
  }
  return undefined;
}

function unsure(message: string): Reading<Participants> {
  return { facts: [], notes: [warning("participants-not-counted", "/participants", message, 0.8)] };
}

function qualifierOf(words: string | undefined): Qualifier {
  if (words === undefined) return "exact";
  return QUALIFIERS.find(([, list]) => new RegExp(`^(?:${list})$`, "i").test(words))?.[0] ?? "exact";
}

function groupsIn({ masked, text }: EventSentence): Reading<Participants> | undefined {
  const groups = participantGroups(masked);
  return groups.length === 0
    ? undefined
    : { value: { groups }, facts: [stated("/participants/groups", text)], notes: [] };
}

function countriesIn({ masked, text }: EventSentence): Reading<Participants> | undefined {
  const found = COUNTRIES.exec(masked);
  const countryCount = found ? readNumber(found.groups?.number ?? "") : undefined;
  const people = new RegExp(
    `\\b(?:${ALWAYS}|${WHEN_GATHERED}|delegations|companies|organi[sz]ations|governments)\\b`,
    "i",
  ).test(masked);
  if (
    !found ||
    countryCount === undefined ||
    countryCount < 2 ||
    countryCount > 250 ||
    !people ||
    EXPECTED.test(masked)
  )
    return undefined;
  const qualifier = found.groups?.qualifier;
  const notes: Note[] =
    qualifier === undefined
      ? []
      : [
          warning(
            "country-count-qualified",
            "/participants/countryCount",
            `The page says "${qualifier} ${found.groups?.number}" countries.`,
            1,
          ),
        ];
  return { value: { countryCount }, facts: [stated("/participants/countryCount", text)], notes };
}
