import type { ItemInput } from "@event-content/schema";
import type { Privacy } from "@event-content/schema/core";
import { findLanguage } from "../language/find-language.ts";
import type { Language, ListLanguage } from "../language/language.ts";
import { fullCare } from "./full-care.ts";
import { type ListState, listState, type RowTools } from "./list-state.ts";
import type { ListOptions } from "./render-options.ts";
import { shownAddress, shownCountry, shownHref, shownWords } from "./shown.ts";

/** Options made complete, once, as far as the parts of an item need them. */
export interface ItemState<L extends ListLanguage = Language> extends ListState<L> {
  readonly options: ListOptions<L>;
  readonly privacy: Privacy;
  /** Where the page of an item is; undefined where it has none. */
  readonly href: (item: ItemInput) => string | undefined;
  /** The name of a country by its ISO 3166-1 alpha-2 code; the code where no name is known. */
  readonly countryName: (code: string) => string;
  /** A text without the personal data that the archive withholds. */
  readonly words: (text: string) => string;
  /** An address that may be linked; undefined where it is refused or withheld. */
  readonly address: (url: string | undefined) => string | undefined;
  /** The item with an id, of those in `options.items`. */
  readonly find: (id: string) => ItemInput | undefined;
}

/**
 * Options made complete with the languages given.
 *
 * @throws RangeError where none of the languages is `options.lang`.
 */
export function itemState<L extends ListLanguage>(
  options: Omit<ListOptions<L>, "groupBy">,
  languages: readonly L[],
  tools: RowTools = {},
): ItemState<L> {
  const state: ItemState<L> = {
    ...listState(options, findLanguage(options.lang, languages), 1, tools, fullCare),
    options,
    privacy: privacyOf(options),
    find: finder(options.items),
    href: (item) => shownHref(item, state),
    countryName: (code) => shownCountry(code, state),
    words: (text) => shownWords(text, state),
    address: (url) => shownAddress(url, state),
  };
  return state;
}

/** What the options let out: else what the archive does, else nothing personal. */
export function privacyOf({ privacy, archive }: Pick<ListOptions<never>, "privacy" | "archive">): Privacy {
  return privacy ?? archive?.privacy ?? {};
}

/** Finds an item by its id; the index is made when the first is asked for. */
export function finder(items: readonly ItemInput[] = []): ItemState["find"] {
  let byId: Map<string, ItemInput> | undefined;
  return (id) => {
    byId ??= new Map(items.map((item) => [item?.id, item]));
    return byId.get(id);
  };
}
