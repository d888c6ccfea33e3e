import * as z from "zod";
import { image, recording } from "./media.ts";
import { languageTag } from "./text.ts";
import { address } from "./values.ts";

const key = z.string().optional();

export const linkMark = z
  .strictObject({ _type: z.literal("link"), _key: z.string().min(1), href: address })
  .meta({ id: "LinkMark" });

/** A run in another language than the text around it. */
export const languageMark = z
  .strictObject({
    _type: z.literal("language"),
    _key: z.string().min(1),
    lang: languageTag,
  })
  .meta({ id: "LanguageMark" });

export const span = z
  .strictObject({
    _type: z.literal("span"),
    _key: key,
    text: z.string(),
    /** `strong`, `em`, `code`, `sup`, `sub`, `underline`, `strike-through`, or the `_key` of a mark definition. */
    marks: z.array(z.string()).default([]),
  })
  .meta({ id: "Span" });

/** A run of text with its marks: decorators, or keys of mark definitions. */
export type Span = z.output<typeof span>;

const spans = z.array(span);
const markDefs = z.array(z.discriminatedUnion("_type", [linkMark, languageMark])).default([]);

/** What a run of text is marked with, besides decorators: a link, or another language. */
export type MarkDefinition = z.output<typeof linkMark> | z.output<typeof languageMark>;

export const textBlock = z
  .strictObject({
    _type: z.literal("block"),
    _key: key,
    style: z.enum(["normal", "h2", "h3", "h4", "blockquote"]).default("normal"),
    listItem: z.enum(["bullet", "number"]).optional(),
    /** Depth of a list item, from 1. */
    level: z.int().min(1).max(6).optional(),
    children: spans,
    markDefs,
  })
  .meta({ id: "TextBlock" });

/** A paragraph, a heading, a quotation or a list item. */
export type TextBlock = z.output<typeof textBlock>;

const cell = z
  .strictObject({
    _key: key,
    header: z.boolean().default(false),
    children: spans,
    markDefs,
  })
  .meta({ id: "TableCell" });

export const tableBlock = z
  .strictObject({
    _type: z.literal("table"),
    _key: key,
    caption: z.string().optional(),
    rows: z.array(z.strictObject({ _key: key, cells: z.array(cell) }).meta({ id: "TableRow" })),
  })
  .meta({ id: "TableBlock" });

export const imageBlock = image
  .safeExtend({ _type: z.literal("image"), _key: key })
  .meta({ id: "ImageBlock" });

export const videoBlock = recording
  .extend({ _type: z.literal("video"), _key: key })
  .meta({ id: "VideoBlock" });

/** One block of Portable Text. There is no block of raw HTML. */
export const block = z.discriminatedUnion("_type", [textBlock, tableBlock, imageBlock, videoBlock]);

/** One block of Portable Text: text, a table, an image or a video. There is none of raw HTML. */
export type Block = z.output<typeof block>;

/** Portable Text in the item's `lang`, or by language tag. */
export const richText = z.union([z.array(block), z.record(languageTag, z.array(block))]).meta({
  id: "RichText",
  description: "Portable Text blocks, or blocks by language tag. See portabletext.org.",
});

/** Portable Text in the item's `lang`, or by language tag. */
export type RichText = z.output<typeof richText>;
