import type { RecordDescriptions } from "./record-descriptions.ts";

const ITEM = {
  schemaVersion: 'The version of the content model the item is written in, such as "1.0".',
  id: "A stable name, part of addresses and calendar UIDs; never changed, never used twice.",
  kind: "What the item is; it decides which other fields there are.",
  type: "",
  lang: "The language of texts that are not given by language (BCP 47).",
  title: "The title, without a full stop.",
  summary: "One or two sentences for lists, feeds and search.",
  body: "The text. Facts of an event belong to its fields.",
  url: "The page of the item elsewhere, where it has one.",
  trail: "The breadcrumb above the item; the item itself is not a step.",
  published: "When the item was published; a day, a month or a year suffices.",
  updated: "When it was last changed. It is the DTSTAMP of calendars and the date of feeds.",
  topics: "What it is about, by the words of the archive's own taxonomy.",
  goals: "Sustainable Development Goals it concerns, by their numbers.",
  regions: "Regions it concerns, by their United Nations M49 codes.",
  countries: "Countries it concerns, by ISO 3166-1 alpha-2.",
  organizers: "Who organizes, hosts or supports it.",
  contacts: "Whom to ask. Personal data, withheld unless the archive says otherwise.",
  images: "Images that belong to the item.",
  documents: "Documents of the meeting, or behind the text.",
  recordings: "Films and sound.",
  links: "Links to what is no item and no document.",
  related: "What other items are to this one.",
  archive: "Where an old page stood, what keeps a copy of it, and what has replaced it.",
  source: "Where the item was read, and on which words each fact rests.",
};

/** What items and their parts say, for editors and for the reference. */
export const ITEM_DESCRIPTIONS: RecordDescriptions = {
  Event: {
    description: "A meeting, a conference, an observance: something with a time.",
    fields: {
      ...ITEM,
      type: "What sort of event: `workshop`, `conference`, or a word of the archive's own taxonomy.",
      dates: "When it is. Left out, the date is not stated.",
      status: "What has become of it. A bare word is short for a record with that `value`.",
      attendance: "Where one takes part.",
      place: "Where it is.",
      online: "How one takes part from afar.",
      participants: "How many took part, and who.",
      sessions: "The programme.",
      sessionCounts: "How many sessions of a type there were, where no more is known.",
      themes: "The issues explored.",
      outcomes: "What came of it: recommendations, decisions, declarations.",
      report: "What is shown once the event is over.",
      registration: "How one registers.",
      interpretation: "The languages it is interpreted into.",
      recurrence: "That it comes again: a rule of RFC 5545. A bare rule is short for a record with it.",
    },
  },
  News: {
    description: "An article, a press release, a statement, a speech.",
    fields: {
      ...ITEM,
      type: "What sort of news.",
      dateline: "Place and date before the text of a release: `New York, 22 August 2007`.",
      byline: "Who wrote it.",
      about: "Ids of the events it is about.",
    },
  },
  TrailStep: {
    description: "One step of the breadcrumb above an item.",
    fields: { title: "What the step is called.", url: "Where it leads." },
  },
  Relation: {
    description: "Another item of the archive (`id`), or something that has no page here (`title`).",
    fields: {
      type: "What the other is to this one.",
      id: "The other item.",
      title: "The title of what has no page here.",
      date: "Its date, where known.",
      url: "Its address elsewhere.",
    },
  },
  ArchiveRecord: {
    description: "Where an old page stood, what keeps a copy of it, and what has replaced it.",
    fields: {
      originalUrl: "Where the page stood. Redirects are made from it.",
      captures: "Copies in web archives.",
      archivedOn: "When the page became a record.",
      archivedBy: "Who made it one.",
      notice: "What readers are told above the page.",
      supersededBy: "What replaces it: the id of an item, or an address.",
    },
  },
  Capture: {
    description: "A copy of a page in a web archive.",
    fields: { url: "Where the copy is.", date: "When it was taken.", service: "Which web archive keeps it." },
  },
  Organizer: {
    description: "Who organizes an event or hosts it, or a partner in it.",
    fields: {
      name: "The name in full.",
      shortName: "The acronym by which it is known.",
      role: "What it does.",
      url: "Its site.",
    },
  },
  Contact: {
    description:
      "Whom to ask. `name`, `email` and `phone` are personal data, and withheld unless the archive says otherwise.",
    fields: {
      name: "The person.",
      title: "Their function.",
      organization: "Where they work.",
      email: "Their address for mail.",
      phone: "Their telephone number, with the country's code.",
      url: "A page or form to write to.",
    },
  },
  Link: {
    description: "A link to something that is no item and no document.",
    fields: {
      title: "What stands behind the link; never “click here”.",
      url: "Where it leads.",
      language: "The language of what is there.",
    },
  },
  Source: {
    description: "Where an item was read, by what, and on which words each fact rests.",
    fields: {
      importer: "What read it: the name of an importer, or `editor`.",
      url: "The page it was read from.",
      file: "The file it was read from.",
      readAt: "When it was read.",
      facts: "The facts with the words they were read from.",
      notes: "What a person should look at.",
    },
  },
  Fact: {
    description: "One fact, where it stands in the item, and the words it was read from.",
    fields: {
      path: "Where it stands in the item: a JSON Pointer (RFC 6901).",
      quote: "The words of the source.",
      basis: "Whether the source says so, or it was concluded.",
      reason: "What it was concluded from.",
      confidence: "How sure the importer is, 0 to 1.",
    },
  },
  Note: {
    description: "What an importer was not sure of, at its place.",
    fields: {
      code: "What kind of doubt.",
      severity: "How much it matters.",
      path: "Where in the item: a JSON Pointer (RFC 6901).",
      message: "What to look at.",
      confidence: "How sure the importer is, 0 to 1.",
    },
  },
};
