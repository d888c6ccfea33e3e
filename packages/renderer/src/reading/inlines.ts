import { safeUrl, sameLanguage } from "@event-content/schema/core";
import { type Localized, pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { cleanText } from "./clean-text.ts";
import type { Inline } from "./node.ts";

const MARK = "\u0001";

/** One line of words; line breaks of the content become spaces, as they do in HTML. */
export function words(text: string): Inline[] {
  const value = cleanText(text).replace(/\s*\n\s*/g, " ");
  return value === "" ? [] : [{ type: "text", value }];
}

/** A localized text; a fallback says which language it is in. */
export function localized(
  value: Localized<string> | undefined,
  itemLang: string,
  state: RenderState,
): Inline[] {
  const found = pick(value, state.lang, itemLang);
  if (!found) return [];
  const children = words(found.value);
  return sameLanguage(found.lang, state.lang) || children.length === 0
    ? children
    : [{ type: "language", lang: found.lang, children }];
}

/** An address to write: absolute where it can be, as it is where it is relative; undefined where it is refused. */
export function addressOf(url: string | undefined, state: RenderState): string | undefined {
  return absoluteUrl(url, state) ?? (url === undefined ? undefined : safeUrl(url));
}

/** Words as a link where there is an address to link. */
export function linked(
  children: readonly Inline[],
  url: string | undefined,
  state: RenderState,
): readonly Inline[] {
  const address = addressOf(url, state);
  return address === undefined || children.length === 0
    ? children
    : [{ type: "link", url: address, children }];
}

/** Parts with one text between them; empty ones are left out. */
export function joinedInlines(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...words(separator), ...part]));
}

/** Parts as the language lists them: `a, b and c`. */
export function listedInlines(parts: readonly (readonly Inline[])[], state: RenderState): Inline[] {
  const given = parts.filter((part) => part.length > 0);
  if (given.length === 0) return [];
  const marks = given.map((_, index) => `${MARK}${index}${MARK}`);
  return between(state.language.list(marks), (name) => given[Number(name)] ?? []);
}

/** A label with parts in its places. */
export function filledInlines(label: string, values: Readonly<Record<string, readonly Inline[]>>): Inline[] {
  return between(
    label.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? `${MARK}${name}${MARK}` : whole)),
    (name) => values[name] ?? [],
  );
}

function between(template: string, value: (name: string) => readonly Inline[]): Inline[] {
  return template.split(MARK).flatMap((part, index) => (index % 2 === 0 ? words(part) : value(part)));
}
