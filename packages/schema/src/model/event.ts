import * as z from "zod";
import { ATTENDANCE_MODES, EVENT_STATUSES, OUTCOME_TYPES, SESSION_TYPES } from "../core/vocabularies.ts";
import { eventDates } from "./dates.ts";
import { documentEntry } from "./documents.ts";
import { itemFields } from "./item-fields.ts";
import { recording } from "./media.ts";
import { participants, speaker } from "./people.ts";
import { richText } from "./rich-text.ts";
import { languageTag, localizedText, plainText } from "./text.ts";
import { address, countryCode, edtfDate, slug } from "./values.ts";

const statusRecord = z
  .strictObject({
    value: z.enum(EVENT_STATUSES),
    note: localizedText.optional(),
    previousDates: eventDates.optional(),
  })
  .meta({ id: "EventStatus" });

/** `"cancelled"` is short for `{ "value": "cancelled" }`. */
const status = z.union([
  z.enum(EVENT_STATUSES).transform((value): z.output<typeof statusRecord> => ({ value })),
  statusRecord,
]);

/** What has become of an event, with the dates it had before. */
export type EventStatus = z.output<typeof statusRecord>;

export const place = z
  .strictObject({
    name: localizedText.optional(),
    room: localizedText.optional(),
    address: localizedText.optional(),
    locality: localizedText.optional(),
    region: localizedText.optional(),
    country: countryCode.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    url: address.optional(),
  })
  .meta({ id: "Place" });

/** Where an event is: `country` by ISO 3166-1, `latitude` and `longitude` in degrees of WGS 84. */
export type Place = z.output<typeof place>;

export const session = z
  .strictObject({
    title: localizedText,
    type: z.enum(SESSION_TYPES).optional(),
    summary: localizedText.optional(),
    start: edtfDate.optional(),
    end: edtfDate.optional(),
    room: localizedText.optional(),
    speakers: z.array(speaker).default([]),
    documents: z.array(documentEntry).default([]),
    recording: recording.optional(),
  })
  .meta({ id: "Session" });

/** One session of a programme; its hours are local to the event's `timeZone`. */
export type Session = z.output<typeof session>;

export const sessionCount = z
  .strictObject({
    type: z.enum(SESSION_TYPES).optional(),
    count: z.int().positive(),
  })
  .meta({ id: "SessionCount" });

/** How many sessions of a type there were, where no more is known. */
export type SessionCount = z.output<typeof sessionCount>;

export const outcome = z
  .strictObject({
    type: z.enum(OUTCOME_TYPES).default("other"),
    text: localizedText,
    url: address.optional(),
  })
  .meta({ id: "Outcome" });

/** One recommendation, decision or the like, in its own words. */
export type Outcome = z.output<typeof outcome>;

const registration = z
  .strictObject({
    opens: edtfDate.optional(),
    closes: edtfDate.optional(),
    url: address.optional(),
    capacity: z.int().positive().optional(),
    fee: localizedText.optional(),
  })
  .meta({ id: "Registration" });

const recurrenceRecord = z
  .strictObject({
    /** RFC 5545, section 3.3.10: `FREQ=YEARLY`. */
    rule: z
      .string()
      .regex(
        /^FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[^;]+)*$/,
        "A recurrence rule of RFC 5545, such as FREQ=YEARLY.",
      ),
    exceptions: z.array(edtfDate).default([]),
  })
  .meta({ id: "Recurrence" });

/** `"FREQ=YEARLY"` is short for `{ "rule": "FREQ=YEARLY" }`. */
const recurrence = z.union([
  recurrenceRecord.shape.rule.transform(
    (rule): z.output<typeof recurrenceRecord> => ({ rule, exceptions: [] }),
  ),
  recurrenceRecord,
]);

export const event = z
  .strictObject({
    ...itemFields,
    kind: z.literal("event"),
    type: slug.optional(),
    dates: eventDates.optional(),
    status: status.optional(),
    attendance: z.enum(ATTENDANCE_MODES).optional(),
    place: place.optional(),
    online: z
      .strictObject({
        url: address.optional(),
        platform: plainText.optional(),
        note: localizedText.optional(),
      })
      .meta({ id: "Online" })
      .optional(),
    participants: participants.optional(),
    sessions: z.array(session).default([]),
    sessionCounts: z.array(sessionCount).default([]),
    /** The issues explored. */
    themes: z.array(localizedText).default([]),
    outcomes: z.array(outcome).default([]),
    /** What is shown once the event is over. */
    report: richText.optional(),
    registration: registration.optional(),
    interpretation: z.array(languageTag).default([]),
    recurrence: recurrence.optional(),
  })
  .meta({ id: "Event" });

/** An event as parsed: lists are there, shorthands are written out. */
export type Event = z.output<typeof event>;
/** An event as authored. */
export type EventInput = z.input<typeof event>;
