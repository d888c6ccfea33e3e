import * as z from "zod";
import { ACCESS_MODES } from "../core/vocabularies.ts";
import { itemFields, trailStep } from "./item-fields.ts";
import { languageTag, localizedText, plainText } from "./text.ts";
import { address } from "./values.ts";

const access = z.enum(ACCESS_MODES).default("withheld");

const labels = z.record(plainText, localizedText).default({});

export const archive = z.strictObject({
  schemaVersion: itemFields.schemaVersion,
  /** A domain name that never changes; it feeds calendar UIDs and feed ids. */
  id: z
    .string()
    .regex(
      /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
      "A domain name in lower case, such as archive.example.org.",
    ),
  title: localizedText,
  description: localizedText.optional(),
  url: address.optional(),
  languages: z.array(languageTag).min(1),
  publisher: z
    .strictObject({ name: localizedText, url: address.optional() })
    .meta({ id: "Publisher" })
    .optional(),
  trail: z.array(trailStep).default([]),
  /** Labels of the archive's own words: topics, event types, regions. */
  taxonomies: z
    .strictObject({ topics: labels, types: labels, regions: labels })
    .partial()
    .meta({ id: "Taxonomies" })
    .prefault({}),
  licence: z.strictObject({ name: plainText, url: address.optional() }).meta({ id: "Licence" }).optional(),
  contact: z
    .strictObject({ name: localizedText.optional(), email: z.email().optional(), url: address.optional() })
    .meta({ id: "ArchiveContact" })
    .optional(),
  /** What of personal data is published; nothing unless this says so. */
  privacy: z.strictObject({ participants: access, contacts: access }).meta({ id: "Privacy" }).prefault({}),
});

/** An archive as parsed. */
export type Archive = z.output<typeof archive>;
/** An archive as authored in `event-content.json`. */
export type ArchiveInput = z.input<typeof archive>;
