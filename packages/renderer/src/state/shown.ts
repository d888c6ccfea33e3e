import type { ItemInput } from "@event-content/schema";
import { isPlainAddress, safeUrl, withholdText } from "@event-content/schema/core";
import type { ListState } from "./list-state.ts";

// Functions of the state and no methods: rows ask by the thousand, and a function that outlives the state stays compiled.

/** A text without the personal data that the archive withholds. */
export function shownWords(text: string, { open }: ListState): string {
  return typeof text !== "string" ? "" : open ? text : withholdText(text);
}

/** An address that may be linked; undefined where it is refused or withheld. */
export function shownAddress(url: string | undefined, { open }: ListState): string | undefined {
  if (typeof url !== "string") return undefined;
  if (isPlainAddress(url)) return url;
  const safe = safeUrl(url);
  return safe === undefined || (!open && PERSONAL_SCHEME.test(safe))
    ? undefined
    : safe.replace(NO_URL_CODE_POINT, (character) =>
        LONE.test(character) ? "%EF%BF%BD" : encodeURIComponent(character),
      );
}

/** Where the page of an item is. */
export function shownHref(item: ItemInput, { itemHref }: ListState): string | undefined {
  if (typeof itemHref === "function") return itemHref(item) ?? item.url;
  const { id } = item;
  const name = SLUG.test(id) ? id : encodeURIComponent(id);
  return itemHref.length === 2 ? itemHref[0] + name + itemHref[1] : itemHref.join(name);
}

/** The name of a country in the language of the page; its code where there is none. */
export function shownCountry(code: string, { options, language }: ListState): string {
  return options.countryName?.(code) ?? language.countries?.[code] ?? code;
}

const PERSONAL_SCHEME = /^(mailto|tel):/i;
const LONE = /\p{Cs}/u;
// What no valid URL string may hold (WHATWG URL, "URL code points"), halves of surrogate pairs among it; browsers would encode it too.
const NO_URL_CODE_POINT = /[\s"<>\\^`{|}\p{Cs}]/gu;
const SLUG = /^[a-z0-9-]+$/;
