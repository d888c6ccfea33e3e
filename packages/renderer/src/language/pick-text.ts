import { textDirection } from "@event-content/schema/core";

/** A value in one language or by language tag, as authored. */
export type Localized<T> = T | Readonly<Record<string, T>>;

/** What was found, and in which language it is. */
export interface Picked<T> {
  readonly value: T;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/**
 * The wanted language, else one of the same base, else the item's own, else English, else the first there is.
 * Undefined where there is neither text nor list, whatever else stands there.
 */
export function pick<T extends string | readonly unknown[]>(
  value: Localized<T> | undefined,
  wanted: string,
  itemLang: string,
): Picked<T> | undefined {
  if (isPicked(value)) return picked(value as T, itemLang);
  if (typeof value !== "object" || value === null) return undefined;
  const texts = value as Readonly<Record<string, T>>;
  const tags = Object.keys(texts).filter((tag) => isPicked(texts[tag]));
  const known = (tag: string): string | undefined => (tags.includes(tag) ? tag : undefined);
  const tag =
    known(wanted) ??
    tags.find((each) => sameLanguage(each, wanted)) ??
    known(itemLang) ??
    known("en") ??
    tags[0];
  return tag === undefined ? undefined : picked(texts[tag] as T, tag);
}

/** Whether a text can stand in a page of another tag without being marked. */
export function sameLanguage(a: string, b: string): boolean {
  return a === b || baseOf(a) === baseOf(b);
}

/** `fr` of `fr-CH`. */
export function baseOf(tag: string): string {
  return String(tag).replace(/-.*/s, "").toLowerCase();
}

function isPicked(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value);
}

function picked<T>(value: T, lang: string): Picked<T> {
  // The tag for a language that nobody states (BCP 47, section 4.1).
  const tag = typeof lang === "string" ? lang : "und";
  return { value, lang: tag, dir: textDirection(tag) };
}
