import * as z from "zod";
import { NEWS_TYPES } from "../core/vocabularies.ts";
import { itemFields } from "./item-fields.ts";
import { localizedText } from "./text.ts";
import { slug } from "./values.ts";

export const news = z
  .strictObject({
    ...itemFields,
    kind: z.literal("news"),
    type: z.enum(NEWS_TYPES).optional(),
    /** Place and date before the text of a release: `New York, 22 August 2007`. */
    dateline: localizedText.optional(),
    byline: localizedText.optional(),
    /** Ids of the events this item is about. */
    about: z.array(slug).default([]),
  })
  .meta({ id: "News" });

/** A news item as parsed. */
export type News = z.output<typeof news>;
/** A news item as authored. */
export type NewsInput = z.input<typeof news>;
