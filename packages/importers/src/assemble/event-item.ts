import type { EventInput } from "@event-content/schema";
import { readContacts } from "../extract/contacts.ts";
import { readDocuments } from "../extract/documents.ts";
import { readEventDates } from "../extract/event-dates.ts";
import type { EventEvidence } from "../extract/event-evidence.ts";
import { readEventTitle } from "../extract/event-title.ts";
import { readFollowsUp } from "../extract/follows-up.ts";
import { readOrganizers } from "../extract/organizers.ts";
import { readOutcomes } from "../extract/outcomes.ts";
import { readParticipants } from "../extract/participants.ts";
import { readPlace } from "../extract/place.ts";
import { readSessionCounts } from "../extract/session-counts.ts";
import { stated } from "../extract/stated.ts";
import { readStatus } from "../extract/status.ts";
import { readThemes } from "../extract/themes.ts";
import type { Provenance } from "./provenance.ts";
import { prune } from "./prune.ts";
import { sourceOf } from "./source-of.ts";

/** The event a page tells of, with every fact the page states and none that it does not. */
export function eventItem(
  evidence: EventEvidence,
  from: Provenance,
  makeId: (title: string) => string,
  newsId: string,
): EventInput {
  const read = readingsOf(evidence, from);
  const place = read.place.value;
  const country = place?.country;
  const item: EventInput = {
    id: makeId(read.title.value),
    kind: "event",
    type: evidence.type,
    lang: from.lang,
    title: read.title.value,
    published: from.published?.date,
    dates: read.dates.value,
    status: read.status.value,
    place,
    countries: country === undefined ? [] : [country],
    organizers: read.organizers.value,
    contacts: read.contacts.value,
    participants: read.participants.value,
    sessionCounts: read.sessionCounts.value,
    themes: read.themes.value,
    outcomes: read.outcomes.value,
    documents: read.documents.value,
    related: [...(read.followsUp.value ?? []), { type: "reported-in", id: newsId }],
    archive: from.url === undefined ? undefined : { originalUrl: from.url },
  };
  const type = { facts: [stated("/type", evidence.primary.text)], notes: [] };
  const countries = {
    facts: read.place.facts
      .filter((fact) => fact.path === "/place/country")
      .map((fact) => stated("/countries/0", fact.quote)),
    notes: [],
  };
  return { ...prune(item), source: sourceOf(from, [type, countries, ...Object.values(read)]) };
}

function readingsOf(evidence: EventEvidence, from: Provenance) {
  return {
    title: readEventTitle(evidence),
    dates: readEventDates(evidence, from.published),
    status: readStatus(evidence),
    place: readPlace(evidence),
    organizers: readOrganizers(evidence),
    participants: readParticipants(evidence),
    sessionCounts: readSessionCounts(evidence),
    themes: readThemes(evidence),
    outcomes: readOutcomes(evidence),
    documents: readDocuments(evidence.page),
    contacts: readContacts(evidence.page),
    followsUp: readFollowsUp(evidence),
  };
}
