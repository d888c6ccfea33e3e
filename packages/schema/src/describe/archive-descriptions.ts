import type { RecordDescriptions } from "./record-descriptions.ts";

/** What the record of an archive says, for editors and for the reference. */
export const ARCHIVE_DESCRIPTIONS: RecordDescriptions = {
  Archive: {
    description: "The record of an archive, `event-content.json` at the root of its content.",
    fields: {
      schemaVersion: 'The version of the content model, such as "1.0".',
      id: "A domain name that never changes; it feeds calendar UIDs and the ids of feeds.",
      title: "What the archive is called.",
      description: "What is in it, in a sentence or two.",
      url: "Where it stands; `--base-url` of the build outweighs it.",
      languages: "The languages of its pages, the main one first.",
      publisher: "Who publishes it.",
      trail: "The breadcrumb above it: where it stands within a site.",
      taxonomies: "Labels of its own words.",
      licence: "Under what its content may be used.",
      contact: "Whom to ask about it.",
      privacy: "What of personal data is published.",
    },
  },
  Publisher: {
    description: "Who publishes an archive.",
    fields: { name: "The name.", url: "The site." },
  },
  Taxonomies: {
    description: "Labels of the archive's own words.",
    fields: {
      topics: "Of topics: what items say in `topics`, and how readers know it.",
      types: "Of types of events.",
      regions: "Of regions, by M49 code.",
    },
  },
  Licence: {
    description: "Under what content may be used.",
    fields: { name: "Its name.", url: "Its text." },
  },
  ArchiveContact: {
    description: "Whom to ask about an archive; an office, not a person.",
    fields: { name: "The office.", email: "Its address for mail.", url: "A page or form to write to." },
  },
  Privacy: {
    description: "What of personal data is published; nothing unless this says so.",
    fields: {
      participants: "Lists of participants: the title of the document stays, its address goes.",
      contacts: "Names, mail addresses and telephone numbers of contacts.",
    },
  },
};
