import * as z from "zod";
import { plainText } from "./text.ts";
import { address, publicationDate } from "./values.ts";

const confidence = z.number().min(0).max(1);

/** One fact, where it stands in the item, and the words it was read from. */
export const fact = z
  .strictObject({
    /** JSON Pointer into the item. */
    path: z.string(),
    quote: z.string(),
    basis: z.enum(["stated", "inferred"]),
    reason: plainText.optional(),
    confidence: confidence.optional(),
  })
  .meta({ id: "Fact" });

/** One fact: where it stands in the item (a JSON Pointer), and the words it was read from. `confidence` is 0 to 1. */
export type Fact = z.output<typeof fact>;

/** Something a person should look at. */
export const note = z
  .strictObject({
    code: plainText,
    severity: z.enum(["error", "warning"]),
    path: z.string(),
    message: plainText,
    confidence: confidence.optional(),
  })
  .meta({ id: "Note" });

/** Something a person should look at: what an importer was not sure of, at its place. */
export type Note = z.output<typeof note>;

/** Where an item was read, by what, and on which words each fact rests. */
export const source = z
  .strictObject({
    importer: plainText.optional(),
    url: address.optional(),
    file: plainText.optional(),
    readAt: publicationDate.optional(),
    facts: z.array(fact).default([]),
    notes: z.array(note).default([]),
  })
  .meta({ id: "Source" });

/** Where an item was read, by what, and on which words each fact rests. */
export type Source = z.output<typeof source>;
