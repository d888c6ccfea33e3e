import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { type Privacy, safeUrl, textDirection, withhold, withholdText } from "@event-content/schema/core";
import { findLanguage } from "../language/find-language.ts";
import type { LabelOverrides } from "../language/labels.ts";
import type { Language, ListLanguage } from "../language/language.ts";

import type { ListOptions } from "./render-options.ts";

/** Options made complete, once; what every template is given beside its value. */
export interface RenderState<L extends ListLanguage = Language> {
  readonly language: L;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly options: ListOptions<L>;
  readonly archive: Archive | undefined;
  readonly privacy: Privacy;
  /** Level of the heading of what is rendered next. */
  readonly level: number;
  /** What of a row's date a heading above says already. */
  readonly above: "nothing" | "year" | "day";
  readonly find: (id: string) => ItemInput | undefined;
  readonly href: (item: ItemInput) => string | undefined;
  readonly countryName: (code: string) => string;
  /** The item without what the archive withholds. */
  readonly shown: <T extends ItemInput>(item: T) => T;
  /** A text without the personal data that the archive withholds. */
  readonly words: (text: string) => string;
  /** An address that may be linked; undefined where it is refused or withheld. */
  readonly address: (url: string | undefined) => string | undefined;
  readonly report: (fault: Fault) => void;
}

/** The state of what needs the words of rows only. */
export type ListState = RenderState<ListLanguage>;

/**
 * Options made complete with the languages given.
 *
 * @throws RangeError where none of the languages is `options.lang`.
 */
export function renderState<L extends ListLanguage = Language>(
  options: ListOptions<L>,
  languages: readonly L[],
  level: number,
): RenderState<L> {
  const lang = options.lang ?? languages[0]?.tag ?? "en";
  const language = adapted(findLanguage(lang, options.languages ?? languages), options);
  const privacy = options.privacy ?? options.archive?.privacy ?? {};
  const open = privacy.contacts === "public";
  let byId: Map<string, ItemInput> | undefined;
  return {
    language,
    lang,
    dir: textDirection(lang),
    options,
    archive: options.archive,
    privacy,
    level: clampLevel(options.headingLevel ?? level),
    above: "nothing",
    find: (id) => {
      byId ??= new Map((options.items ?? []).map((item) => [item?.id, item]));
      return byId.get(id);
    },
    href: hrefOf(options.itemHref),
    countryName: (code) => options.countryName?.(code) ?? language.countries?.[code] ?? code,
    shown: (item) => withhold(item, privacy),
    words: (text) => (typeof text !== "string" ? "" : open ? text : withholdText(text)),
    address: (url) => {
      const safe = typeof url === "string" ? safeUrl(url) : undefined;
      if (safe === undefined || (!open && safe.charCodeAt(0) !== SLASH && PERSONAL_SCHEME.test(safe)))
        return undefined;
      return NO_URL_CODE_POINT.test(safe) ? safe.replace(NO_URL_CODE_POINTS, percentEncoded) : safe;
    },
    report: options.onFault ?? (() => {}),
  };
}

// What no valid URL string may hold (WHATWG URL, "URL code points"); browsers would encode it too.
const NO_URL_CODE_POINT = /[\s"<>\\^`{|}\ud800-\udfff]/;
const NO_URL_CODE_POINTS =
  /[\s"<>\\^`{|}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SLASH = 47;
const PERSONAL_SCHEME = /^(mailto|tel):/i;

/** The state for what stands one heading deeper. */
export function deeper<L extends ListLanguage>(state: RenderState<L>, by = 1): RenderState<L> {
  return { ...state, level: clampLevel(state.level + by) };
}

/** The language with the site's own words and its choice of month names. */
function adapted<L extends ListLanguage>(language: L, { labels, monthNames }: ListOptions<L>): L {
  const dates = monthNames === "single" ? language.singleNameDates : undefined;
  if (!labels && !dates) return language;
  return {
    ...language,
    dates: dates ?? language.dates,
    labels: merged(language.labels, labels ?? {}) as L["labels"],
  };
}

function merged(own: ListLanguage["labels"], given: LabelOverrides): ListLanguage["labels"] {
  const out: Record<string, unknown> = { ...own };
  for (const [name, value] of Object.entries(given)) {
    out[name] = typeof value === "object" ? { ...(out[name] as object), ...value } : value;
  }
  return out as unknown as ListLanguage["labels"];
}

function hrefOf(itemHref: ListOptions["itemHref"]): RenderState["href"] {
  if (typeof itemHref === "function") return (item) => itemHref(item) ?? item.url;
  if (itemHref === undefined) return (item) => item.url;
  const parts = itemHref.split("{id}");
  return (item) => parts.join(SLUG.test(item.id) ? item.id : encodeURIComponent(item.id));
}

const SLUG = /^[a-z0-9-]+$/;

function percentEncoded(character: string): string {
  return /[\ud800-\udfff]/.test(character) ? "%EF%BF%BD" : encodeURIComponent(character);
}

function clampLevel(level: number): number {
  return Math.min(6, Math.max(1, Math.trunc(level) || 1));
}
