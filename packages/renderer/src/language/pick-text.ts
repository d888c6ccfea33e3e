import { pickLanguage, textDirection } from "@event-content/schema/core";

/** A value in one language or by language tag, as authored. */
export type Localized<T> = T | Readonly<Record<string, T>>;

/** What was found, and in which language it is. */
export interface Picked<T> {
  readonly value: T;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** What a reader of the wanted language is shown: see `pickLanguage`. Undefined where there is neither text nor list. */
export function pick<T extends string | readonly unknown[]>(
  value: Localized<T> | undefined,
  wanted: string,
  itemLang: string,
): Picked<T> | undefined {
  if (typeof value === "string" || Array.isArray(value)) return picked(value as T, itemLang);
  if (typeof value !== "object" || value === null) return undefined;
  const texts = value as Readonly<Record<string, T>>;
  const tag = pickLanguage(texts, wanted, itemLang);
  return tag === undefined ? undefined : picked(texts[tag] as T, tag);
}

function picked<T>(value: T, lang: string): Picked<T> {
  // The tag for a language that nobody states (BCP 47, section 4.1).
  const tag = typeof lang === "string" ? lang : "und";
  return { value, lang: tag, dir: textDirection(tag) };
}
