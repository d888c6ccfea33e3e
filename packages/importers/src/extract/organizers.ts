import type { EventInput, Fact } from "@event-content/schema";
import type { EventEvidence, EventSentence } from "./event-evidence.ts";
import { EVENT_NOUN } from "./event-nouns.ts";
import { organisationNames } from "./organisation-names.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";

type Organizer = NonNullable<EventInput["organizers"]>[number];
type Role = NonNullable<Organizer["role"]>;
interface Found {
  readonly at: number;
  readonly role: Role;
  readonly rest: string;
}

const MANNER =
  "(?: (?:in [\\p{Lu}][\\p{L}]+(?:, [\\p{Lu}][\\p{L}]+)?|on [^,.]{3,25}|jointly|together|here))?,?";
const VERBS: readonly (readonly [Role, RegExp])[] = [
  [
    "organizer",
    new RegExp(
      `(?<![\\p{L}])(?:co-?)?(?:organi[sz]ed|convened|arranged|run|conducted|coordinated|initiated|held|led|presented)(?: and (?:co-?)?(?:hosted|sponsored|funded))?${MANNER} (?:jointly )?by(?= )`,
      "giu",
    ),
  ],
  [
    "host",
    new RegExp(
      `(?<!(?:organi[sz]ed|convened|arranged|presented|held) and )(?<![\\p{L}])(?:co-?)?hosted(?: and (?:organi[sz]ed|sponsored))?${MANNER} (?:jointly )?by(?= )`,
      "giu",
    ),
  ],
  ["partner", /(?<![\p{L}])(?:(?:co-?)?(?:sponsored|funded|financed)|supported)(?: jointly)? by(?= )/giu],
  [
    "partner",
    /(?<![\p{L}])(?:(?:in|with the) (?:close |full |active )?(?:collaboration|co-?operation|partnership|association|conjunction|coordination|co-?ordination) (?:with|of)|together with|jointly with|alongside|in tandem with|with (?:the |financial |generous |technical |additional )*(?:support|assistance|sponsorship|help|backing|contribution|funding) (?:of|from|by))(?= )/giu,
  ],
];
const ACTIVE = new RegExp(
  `^(?:The |In [^,]{3,40}, (?:the )?|On [^,]{3,30}, (?:the )?|Yesterday,? (?:the )?|Today,? (?:the )?)?(?<subject>\\p{Lu}[^.;:]{1,160}?)(?:,[^.;]{3,160},)? (?:(?:has|have) )?(?:(?:recently|jointly|today|successfully|also|will|is|are|is to|are to|will jointly) )*(?<verb>(?:co-?)?(?:organi[sz]ed|convened|held|hosted|organi[sz]e|hold|host|convene|organi[sz]ing|holding|hosting|convening)) (?:an?|the|its|their|this|two|three|\\p{L}+th|first|second|third)\\b[^.;]{0,140}?${EVENT_NOUN}`,
  "iu",
);

const HOLDING =
  /\b(?:organi[sz]ed|held|hosted|convened|sponsored|supported|funded|arranged|conducted|take place|took place|gathered|met)\b/i;

/** Who organized, hosted and supported the event. */
export function readOrganizers({ sentences }: EventEvidence): Reading<Organizer[]> {
  const value: Organizer[] = [];
  const facts: Fact[] = [];
  for (const sentence of sentences) {
    for (const organizer of organizersIn(sentence)) {
      if (value.some((each) => each.name === organizer.name)) continue;
      facts.push(stated(`/organizers/${value.length}`, sentence.text));
      value.push(organizer);
    }
  }
  return { value, facts, notes: [] };
}

function organizersIn(sentence: EventSentence): Organizer[] {
  const found = VERBS.flatMap(([role, pattern]) =>
    [...sentence.masked.matchAll(pattern)]
      .filter((match) => isOfTheEvent(sentence.masked, match.index))
      .map(
        (match): Found => ({
          at: match.index,
          role,
          rest: sentence.masked.slice(match.index + match[0].length),
        }),
      ),
  ).sort((a, b) => a.at - b.at);
  const subject = subjectOf(sentence.masked) ?? [];
  const isAboutHolding = subject.length > 0 || HOLDING.test(sentence.masked);
  return isAboutHolding ? [...subject, ...named(found)] : [];
}

function named(found: readonly Found[]): Organizer[] {
  return found.flatMap(({ role, rest }) => organisationNames(rest).map((each) => ({ ...each, role })));
}

/** The nearest noun before "organized by" is a gathering, not one of its sessions or a book. */
function isOfTheEvent(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const nouns = [
    ...before.matchAll(
      new RegExp(
        `(?<![\\p{L}-])(?:(?<own>${EVENT_NOUN}|event|gathering)|(?<other>sessions?|panels?|side events?|reports?|books?|studies|study|visits?|dinner|lunch|reception|projects?|papers?|network|campaign|tour|programme|published|written|prepared|signed))(?!\\p{L})`,
        "giu",
      ),
    ),
  ];
  return nouns.at(-1)?.groups?.other === undefined;
}

/** "The UN Global Compact, in cooperation with UNDP, held a workshop ..." */
function subjectOf(sentence: string): Organizer[] | undefined {
  const found = ACTIVE.exec(sentence)?.groups;
  if (!found) return undefined;
  const subject = found.subject ?? "";
  const names = organisationNames(` ${subject}`);
  const covered = names.reduce(
    (length, { name, shortName }) => length + name.length + (shortName?.length ?? 0),
    0,
  );
  if (names.length === 0 || covered < subject.replace(/,.*$/u, "").length * 0.6) return undefined;
  const role: Role = /host/i.test(found.verb ?? "") ? "host" : "organizer";
  return names.map((each) => ({ ...each, role }));
}
