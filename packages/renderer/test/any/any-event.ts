import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { body } from "./body.ts";
import { dates, day, edtf, range } from "./dates.ts";
import { document, recording } from "./media.ts";
import { partial, some } from "./records.ts";
import { shared } from "./shared.ts";
import { localized, tag, text, url } from "./texts.ts";

const status = fc.constantFrom("scheduled", "rescheduled", "postponed", "cancelled", "moved-online");
const session = partial(
  {
    title: localized,
    type: fc.constantFrom("plenary", "panel", "other"),
    summary: localized,
    start: edtf,
    end: edtf,
    room: localized,
    speakers: some(partial({ name: text, title: localized, organization: localized, url }, ["name"])),
    documents: some(document),
    recording,
  },
  ["title"],
);

/** Any event that the schema accepts: every field may occur, with texts in six scripts and hostile ones. */
export const anyEvent: fc.Arbitrary<ItemInput> = partial(
  {
    ...shared,
    kind: fc.constant("event"),
    type: fc.constantFrom("workshop", "conference", "constructor", "jamboree"),
    dates,
    status: fc.oneof(status, partial({ value: status, note: localized, previousDates: range }, ["value"])),
    attendance: fc.constantFrom("in-person", "online", "mixed"),
    place: partial({
      name: localized,
      room: localized,
      address: localized,
      locality: localized,
      region: localized,
      country: fc.constantFrom("KZ", "CH"),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      url,
    }),
    online: partial({ url, platform: text, note: localized }),
    participants: partial({
      count: fc.nat(),
      qualifier: fc.constantFrom("exact", "about", "more-than"),
      groups: some(localized),
      countryCount: fc.nat(),
    }),
    sessions: some(session),
    sessionCounts: some(
      partial({ type: fc.constantFrom("plenary", "panel"), count: fc.integer({ min: 1, max: 99 }) }, [
        "count",
      ]),
    ),
    themes: some(localized),
    outcomes: some(
      partial({ type: fc.constantFrom("recommendation", "other"), text: localized, url }, ["text"]),
    ),
    report: body,
    registration: partial({
      opens: edtf,
      closes: edtf,
      url,
      capacity: fc.integer({ min: 1, max: 9999 }),
      fee: localized,
    }),
    interpretation: some(tag),
    recurrence: fc.oneof(
      fc.constantFrom("FREQ=YEARLY", "FREQ=WEEKLY;COUNT=3"),
      partial({ rule: fc.constant("FREQ=MONTHLY;INTERVAL=2"), exceptions: some(day) }, ["rule"]),
    ),
  },
  ["id", "kind", "lang", "title"],
) as unknown as fc.Arbitrary<ItemInput>;
