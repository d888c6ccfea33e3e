import * as z from "zod";
import { COUNT_QUALIFIERS, ORGANIZER_ROLES } from "../core/vocabularies.ts";
import { localizedText, plainText } from "./text.ts";
import { address } from "./values.ts";

export const organizer = z
  .strictObject({
    name: localizedText,
    shortName: localizedText.optional(),
    role: z.enum(ORGANIZER_ROLES).default("organizer"),
    url: address.optional(),
  })
  .meta({ id: "Organizer" });

/** Who organizes an event or hosts it, or a partner in it. */
export type Organizer = z.output<typeof organizer>;

/** `name`, `email` and `phone` are personal data, and withheld unless the archive says otherwise. */
export const contact = z
  .strictObject({
    name: plainText.optional(),
    title: localizedText.optional(),
    organization: localizedText.optional(),
    email: z.email().optional(),
    phone: plainText.optional(),
    url: address.optional(),
  })
  .meta({ id: "Contact" });

/** Whom to ask. `name`, `email` and `phone` are personal data, and withheld unless the archive says otherwise. */
export type Contact = z.output<typeof contact>;

export const speaker = z
  .strictObject({
    name: plainText,
    title: localizedText.optional(),
    organization: localizedText.optional(),
    url: address.optional(),
  })
  .meta({ id: "Speaker" });

/** Who speaks in a session. */
export type Speaker = z.output<typeof speaker>;

export const participants = z
  .strictObject({
    count: z.int().nonnegative().optional(),
    qualifier: z.enum(COUNT_QUALIFIERS).optional(),
    groups: z.array(localizedText).default([]),
    countryCount: z.int().nonnegative().optional(),
  })
  .meta({ id: "Participants" });

/** How many took part, how exactly that is known, of which groups and of how many countries. */
export type Participants = z.output<typeof participants>;
