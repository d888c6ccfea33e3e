import type { RecordDescriptions } from "./record-descriptions.ts";

/** What the parts of an event say, for editors and for the reference. */
export const EVENT_DESCRIPTIONS: RecordDescriptions = {
  EventDates: {
    description:
      "When an event is: dates in EDTF, local to `timeZone` where they have hours. What is printed and what was inferred are kept apart.",
    fields: {
      start:
        "The first day, or its first hour: `2026-03-10`, `2026-03-10T09:00`. `..` where the beginning is not known.",
      end: "The last day, included, or the last hour. `..` while it goes on.",
      timeZone: "The zone of the place by its IANA name. Never an offset: rules of zones change.",
      days: "Hours of each day where they differ, or days that do not touch.",
      asPrinted: "The words of the source: `November 12-13`.",
      basis: "Whether the source states the date, or from what it was concluded.",
    },
  },
  EventDay: {
    description: "One day, or one stretch without a gap, of an event whose days differ or do not touch.",
    fields: { start: "Its day, or its first hour.", end: "Its last day, included, or its last hour." },
  },
  EventStatus: {
    description: "What has become of an event.",
    fields: {
      value: "What has become of it.",
      note: "Why, in words for readers.",
      previousDates: "The dates it had before.",
    },
  },
  Place: {
    description: "Where an event is, as far as it is known.",
    fields: {
      name: "The building.",
      room: "The room.",
      address: "Street and number.",
      locality: "The town.",
      region: "The province or state.",
      country: "The country.",
      latitude: "Degrees of WGS 84, north positive.",
      longitude: "Degrees of WGS 84, east positive.",
      url: "A page about the place.",
    },
  },
  Online: {
    description: "How one takes part from afar.",
    fields: { url: "Where one joins.", platform: "What it runs on.", note: "What one should know before." },
  },
  Participants: {
    description: "How many took part, how exactly that is known, and who they were.",
    fields: {
      count: "How many.",
      qualifier: "How exactly the source says so.",
      groups: "The groups they came from.",
      countryCount: "From how many countries.",
    },
  },
  Session: {
    description: "One session of a programme; its hours are local to the event's `timeZone`.",
    fields: {
      title: "The title.",
      type: "What sort of session.",
      summary: "What it is about.",
      start: "Its day, or its first hour.",
      end: "Its last hour.",
      room: "The room.",
      speakers: "Who speaks.",
      documents: "Papers of the session.",
      recording: "Its film or sound.",
    },
  },
  Speaker: {
    description: "Who speaks in a session.",
    fields: {
      name: "The person.",
      title: "Their function.",
      organization: "Where they work.",
      url: "A page about them.",
    },
  },
  SessionCount: {
    description: "How many sessions of a type there were, where no more is known.",
    fields: { type: "What sort of session.", count: "How many." },
  },
  Outcome: {
    description: "One recommendation, decision or the like, in its own words.",
    fields: { type: "What it is.", text: "Its words.", url: "Where it stands in full." },
  },
  Registration: {
    description: "How one registers.",
    fields: {
      opens: "From when one can.",
      closes: "Until when one can.",
      url: "Where one does.",
      capacity: "How many places there are.",
      fee: "What it costs.",
    },
  },
  Recurrence: {
    description: "That an event comes again.",
    fields: {
      rule: "A rule of RFC 5545, section 3.3.10: `FREQ=YEARLY`.",
      exceptions: "The days on which it does not.",
    },
  },
};
