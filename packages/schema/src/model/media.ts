import * as z from "zod";
import { localizedText, plainText } from "./text.ts";
import { address } from "./values.ts";

/** An image says what it shows (`alt`), or that it is decoration. */
export const image = z
  .strictObject({
    url: address,
    alt: localizedText.optional(),
    decorative: z.boolean().default(false),
    caption: localizedText.optional(),
    credit: plainText.optional(),
    width: z.int().positive().optional(),
    height: z.int().positive().optional(),
  })
  .check((context) => {
    const { alt, decorative } = context.value;
    if (alt !== undefined || decorative) return;
    context.issues.push({
      code: "custom",
      input: context.value,
      path: ["alt"],
      message: "This image has no text alternative.",
      params: {
        code: "missing-alt",
        expected: "alt, or decorative: true",
        hint: "Say in alt what the image shows, or set decorative to true where it says nothing.",
      },
    });
  })
  .meta({ id: "Image" });

/** An image with what it shows (`alt`), or said to be decoration; sizes in pixels. */
export type Image = z.output<typeof image>;

/** A recording is a link with a poster; nothing is loaded from elsewhere until a reader asks. */
export const recording = z
  .strictObject({
    title: localizedText,
    url: address,
    mediaType: plainText.optional(),
    language: plainText.optional(),
    /** ISO 8601 duration: `PT1H30M`. */
    duration: z
      .string()
      .regex(/^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, "An ISO 8601 duration such as PT1H30M.")
      .optional(),
    poster: image.optional(),
  })
  .meta({ id: "Recording" });

/** A link to a film or a sound, with a poster; `duration` in ISO 8601, `PT1H30M`. */
export type Recording = z.output<typeof recording>;

export const link = z
  .strictObject({
    title: localizedText,
    url: address,
    language: plainText.optional(),
  })
  .meta({ id: "Link" });

/** A link to something that is no item and no document. */
export type Link = z.output<typeof link>;
