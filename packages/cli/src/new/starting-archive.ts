import { SCHEMA_VERSION } from "@event-content/schema";

/** The record of an archive to begin with, `event-content.json`. */
export function startingArchive(title: string, lang: string): string {
  const record = {
    schemaVersion: SCHEMA_VERSION,
    id: "archive.example.org",
    title: { [lang]: title },
    description: { [lang]: "What is in the archive, in a sentence or two." },
    url: "https://archive.example.org/",
    languages: [lang],
    publisher: { name: { [lang]: "Office of examples" }, url: "https://www.example.org/" },
    taxonomies: { topics: { water: { [lang]: "Water" } } },
    privacy: { participants: "withheld", contacts: "withheld" },
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** What JSON has no room for: what to fill in, and what it is for. */
export const ARCHIVE_HINTS = `Save it as event-content.json at the root of your content, and fill it in:
  id           a domain name of yours that never changes: calendars and feeds know items by it
  languages    the languages of your pages, the main one first: ["en", "fr", "ar"]
  title, description, publisher
               in each of them; leave out what you have nothing to say for
  taxonomies   the words that your items use as topics, with their labels in each language
  privacy      lists of participants and personal addresses are withheld unless you write "public"
`;
