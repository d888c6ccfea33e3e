import type { EventInput } from "@event-content/schema";
import { NUMBER, readNumber } from "../text/number-words.ts";
import type { EventEvidence } from "./event-evidence.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";

type SessionCount = NonNullable<EventInput["sessionCounts"]>[number];

const TYPES: readonly (readonly [NonNullable<SessionCount["type"]>, string])[] = [
  ["plenary", "plenary sessions?|plenary meetings?|plenaries"],
  ["working-group", "working[- ]group (?:sessions?|meetings?)"],
  ["parallel", "(?:parallel|concurrent|break-?out)(?: working)? (?:sessions?|groups?|workshops?)"],
  ["panel", "panel (?:discussions?|sessions?)|panels"],
  ["round-table", "round[- ]?table(?:s| discussions?| sessions?)"],
  ["side-event", "side[- ]events?"],
  ["opening", "opening sessions?"],
  ["closing", "closing sessions?"],
];
const NAMED = TYPES.map(([, words]) => words).join("|");
const SESSIONS = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?<number>${NUMBER}) (?:(?:thematic|technical|interactive|separate|half-day|day-long|consecutive|main|substantive|intensive|working|two-hour|different|dedicated|formal|informal) ){0,2}(?<what>${NAMED}|sessions)(?![\\p{L}])(?! of the)`,
  "giu",
);
const MOST = 300;

/** How many sessions of which type, where the page only counts them. */
export function readSessionCounts({ sentences }: EventEvidence): Reading<SessionCount[]> {
  const value: SessionCount[] = [];
  const facts = [];
  for (const { masked, text } of [...sentences].sort((a, b) => a.index - b.index)) {
    for (const { groups = {} } of masked.matchAll(SESSIONS)) {
      const count = readNumber(groups.number ?? "");
      const type = typeOf(groups.what ?? "");
      if (count === undefined || count < 1 || count > MOST || value.some((each) => each.type === type))
        continue;
      facts.push(stated(`/sessionCounts/${value.length}`, text));
      value.push({ ...(type && { type }), count });
    }
  }
  return { value, facts, notes: [] };
}

function typeOf(what: string): SessionCount["type"] {
  return TYPES.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(what))?.[0];
}
