import * as z from "zod";
import { ACCESS_MODES, AVAILABILITIES, DOCUMENT_KINDS } from "../core/vocabularies.ts";
import { languageTag, localizedText, plainText } from "./text.ts";
import { address } from "./values.ts";

export const documentEntry = z
  .strictObject({
    title: localizedText,
    kind: z.enum(DOCUMENT_KINDS).optional(),
    url: address.optional(),
    mediaType: plainText.optional(),
    bytes: z.int().nonnegative().optional(),
    pages: z.int().positive().optional(),
    language: languageTag.optional(),
    otherLanguages: z
      .array(
        z
          .strictObject({ language: languageTag, url: address, bytes: z.int().nonnegative().optional() })
          .meta({ id: "DocumentCopy" }),
      )
      .default([]),
    /** UN document symbol: `A/CONF.151/26`. */
    symbol: plainText.optional(),
    accessible: z.boolean().optional(),
    /** Whom to ask for an accessible copy. */
    accessibleContact: address.optional(),
    /** Left out, it follows from `url`: see `availabilityOf`. */
    availability: z.enum(AVAILABILITIES).optional(),
    archivedCopy: address.optional(),
    access: z.enum(ACCESS_MODES).optional(),
    accessNote: localizedText.optional(),
  })
  .meta({ id: "DocumentEntry" });

/** A document as parsed: sizes in bytes, `symbol` as the United Nations number it. */
export type DocumentEntry = z.output<typeof documentEntry>;
