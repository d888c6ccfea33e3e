import type { ItemInput } from "@event-content/schema";
import { isPlainAddress, safeUrl } from "@event-content/schema/core";
import type { ListState } from "./list-state.ts";

// Functions of the state and no methods: rows ask by the thousand, and a function that outlives the state stays compiled.

/** A text without the personal data that the archive withholds. */
export function shownWords(text: string, { open, care }: ListState): string {
  return typeof text !== "string" ? "" : open ? text : care.withhold(text);
}

/** An address that may be linked; undefined where it is refused or withheld. */
export function shownAddress(url: string | undefined, { open }: ListState): string | undefined {
  if (typeof url !== "string") return undefined;
  if (isPlainAddress(url)) return url;
  const safe = safeUrl(url);
  return safe === undefined || (!open && PERSONAL_SCHEME.test(safe))
    ? undefined
    : safe.replace(/\p{Cs}/gu, "\ufffd").replace(NO_URL_CODE_POINT, encodeURIComponent);
}

/** Where the page of an item is. */
export function shownHref(item: ItemInput, { itemHref }: ListState): string | undefined {
  if (typeof itemHref === "function") return itemHref(item) ?? item.url;
  return itemHref.join(encodeURIComponent(item.id));
}

/** The name of a country in the language of the page; its code where there is none. */
export function shownCountry(code: string, { options, language }: ListState): string {
  return options.countryName?.(code) ?? language.countries?.[code] ?? code;
}

const PERSONAL_SCHEME = /^(mailto|tel):/i;
// What no valid URL string may hold (WHATWG URL, "URL code points"), and what stands for half of a surrogate pair; browsers
// would encode it too.
const NO_URL_CODE_POINT = /[\s"<>\\^`{|}\ufffd]/g;
