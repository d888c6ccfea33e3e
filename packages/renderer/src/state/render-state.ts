import type { ItemInput } from "@event-content/schema";
import { withhold } from "@event-content/schema/core";
import { cardPicture } from "../components/card/card-picture.ts";
import { hours } from "../components/event-dates/hours.ts";
import { groupings } from "../components/list/groups.ts";
import { today } from "../components/status-banner/today.ts";
import { pageDates } from "../dates/date-phrase.ts";
import type { ListDates } from "../language/date-grammar.ts";
import { findLanguage } from "../language/find-language.ts";
import type { LabelOverrides } from "../language/labels.ts";
import type { Language, ListLanguage } from "../language/language.ts";
import { fullCare } from "./full-care.ts";
import { finder, type ItemState, privacyOf } from "./item-state.ts";
import { listState } from "./list-state.ts";
import { ownParts } from "./own-parts.ts";
import type { ListOptions } from "./render-options.ts";
import { shownAddress, shownCountry, shownHref, shownWords } from "./shown.ts";

/** Options made complete, once; what every template is given beside its value. */
export interface RenderState<L extends ListLanguage = Language> extends ItemState<L> {
  /** The item without what the archive withholds. */
  readonly shown: <T extends ItemInput>(item: T) => T;
}

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
  const base = listState(
    options,
    findLanguage(options.lang, options.languages ?? languages),
    level,
    {},
    fullCare,
  );
  const language = adapted(base.language, options);
  const privacy = privacyOf(options);
  const { groupBy } = options;
  const state: RenderState<L> = {
    // Every field by name and none spread: such a literal keeps its hidden class, and what is compiled for it, through any
    // collection of garbage.
    language,
    lang: base.lang,
    dir: base.dir,
    options,
    archive: base.archive,
    open: base.open,
    care: base.care,
    itemHref: base.itemHref,
    level: base.level,
    above: base.above,
    report: base.report,
    privacy,
    find: finder(options.items),
    shown: (item) => withhold(item, privacy),
    writer: pageDates,
    groupBy: typeof groupBy === "function" ? groupBy : groupings[groupBy ?? "none"],
    today: options.now === undefined ? undefined : today,
    hours,
    picture: cardPicture,
    own: options.components && ownParts(options.components, privacy),
    linkTo: undefined,
    href: (item) => shownHref(item, state),
    countryName: (code) => shownCountry(code, state),
    words: (text) => shownWords(text, state),
    address: (url) => shownAddress(url, state),
  };
  return state;
}

/** The language with the site's own words and its choice of month names. */
function adapted<L extends ListLanguage>(language: L, { labels, monthNames }: ListOptions<L>): L {
  const { singleNameDates } = language as { readonly singleNameDates?: ListDates };
  const dates = monthNames === "single" ? singleNameDates : undefined;
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
