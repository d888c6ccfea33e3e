import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

/** What a site says beside its content, where the renderer has no word for it. */
export interface SiteWords {
  readonly skip: string;
  readonly countries: string;
  /** Ten years: `{from}` is the first in figures, `{to}` the last. */
  readonly decade: string;
  readonly allTypes: string;
  readonly allTopics: string;
  readonly allGoals: string;
  readonly allCountries: string;
  readonly allRegions: string;
  /** `{topic}` is a link. */
  readonly moreOn: string;
  readonly earlier: string;
  readonly later: string;
  /** Name of the links to the items before and after one. */
  readonly beside: string;
  /** `{name}` may be a link. */
  readonly licence: string;
  readonly everything: string;
  readonly calendars: string;
  readonly calendarsHow: string;
  readonly allEvents: string;
  readonly feeds: string;
  readonly feedsHow: string;
  readonly notFound: string;
  readonly notFoundHow: string;
  /** Instead of results, where no script has run. */
  readonly unanswered: string;
}

const WORDS: Readonly<Record<string, SiteWords>> = { ar, en, es, fr, ru, zh };

/** The words of a language or of its base; English where there are none. */
export function siteWords(lang: string): SiteWords {
  return WORDS[lang] ?? WORDS[lang.split("-", 1)[0] as string] ?? en;
}
