import * as z from "zod";
import { RELATION_TYPES } from "../core/vocabularies.ts";
import { documentEntry } from "./documents.ts";
import { image, link, recording } from "./media.ts";
import { contact, organizer } from "./people.ts";
import { richText } from "./rich-text.ts";
import { source } from "./source.ts";
import { languageTag, localizedText } from "./text.ts";
import { address, countryCode, edtfDate, publicationDate, regionCode, slug } from "./values.ts";

/** One step of the breadcrumb above an item; the item itself is not a step. */
export const trailStep = z
  .strictObject({ title: localizedText, url: address.optional() })
  .meta({ id: "TrailStep" });

/** One step of the breadcrumb above an item; the item itself is not a step. */
export type TrailStep = z.output<typeof trailStep>;

/** Another item of the archive (`id`), or something that has no page here (`title`, with a `date` where known). */
export const relation = z
  .strictObject({
    type: z.enum(RELATION_TYPES),
    id: slug.optional(),
    title: localizedText.optional(),
    date: edtfDate.optional(),
    url: address.optional(),
  })
  .check((context) => {
    if (context.value.id !== undefined || context.value.title !== undefined) return;
    context.issues.push({
      code: "custom",
      input: context.value,
      message: "This relation names nothing.",
      params: {
        code: "missing",
        expected: "id or title",
        hint: "Give the id of an item, or the title of what has no page here.",
      },
    });
  })
  .meta({ id: "Relation" });

/** What another item, in the archive (`id`) or without a page here (`title`), is to this one. */
export type Relation = z.output<typeof relation>;

/** Where an old page stood, what keeps a copy of it, and what has replaced it. */
export const archiveRecord = z
  .strictObject({
    originalUrl: address.optional(),
    captures: z
      .array(
        z
          .strictObject({ url: address, date: publicationDate.optional(), service: localizedText.optional() })
          .meta({ id: "Capture" }),
      )
      .default([]),
    archivedOn: publicationDate.optional(),
    archivedBy: localizedText.optional(),
    notice: localizedText.optional(),
    supersededBy: z.union([slug, address]).optional(),
  })
  .meta({ id: "ArchiveRecord" });

/** Where an old page stood, what keeps a copy of it, and what has replaced it, as parsed. */
export type ArchiveRecord = z.output<typeof archiveRecord>;

/** The fields that news and events share. */
export const itemFields = {
  schemaVersion: z
    .string()
    .regex(/^\d+\.\d+$/, 'A version of two numbers, such as "1.0".')
    .optional(),
  id: slug,
  lang: languageTag,
  title: localizedText,
  summary: localizedText.optional(),
  body: richText.optional(),
  url: address.optional(),
  trail: z.array(trailStep).default([]),
  published: publicationDate.optional(),
  updated: publicationDate.optional(),
  topics: z.array(slug).default([]),
  goals: z.array(z.int().min(1).max(17)).default([]),
  regions: z.array(regionCode).default([]),
  countries: z.array(countryCode).default([]),
  organizers: z.array(organizer).default([]),
  contacts: z.array(contact).default([]),
  images: z.array(image).default([]),
  documents: z.array(documentEntry).default([]),
  recordings: z.array(recording).default([]),
  links: z.array(link).default([]),
  related: z.array(relation).default([]),
  archive: archiveRecord.optional(),
  source: source.optional(),
};
