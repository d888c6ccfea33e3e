import * as z from "zod";

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 language tag: `en`, `zh-Hans`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(LANGUAGE_TAG, "A BCP 47 language tag such as en, zh-Hans or pt-BR.")
  .meta({ description: "BCP 47 language tag" });

export const plainText = z.string().min(1);

/** A text in the item's `lang`, or one text a language. */
export const localizedText = z
  .union([plainText, z.record(languageTag, plainText)])
  .meta({ id: "LocalizedText", description: "A text in the item's own language, or texts by language tag." });

/** A text in the item's `lang`, or one text a language tag. */
export type LocalizedText = z.output<typeof localizedText>;
