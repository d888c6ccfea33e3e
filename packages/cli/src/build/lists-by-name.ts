import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import { topicLabel } from "./topic-label.ts";

/** The lists of a site as a reader of one language looks through them: topics and countries by their names. */
export function listsByName(lists: Lists, { lang, state }: SiteLanguage, site: Site): Lists {
  const { compare } = new Intl.Collator(lang);
  const sorted = <Value>(found: ReadonlyMap<string, Value>, nameOf: (key: string) => string) =>
    new Map([...found].sort(([a], [b]) => compare(nameOf(a), nameOf(b))));
  return {
    ...lists,
    topics: sorted(lists.topics, (topic) => topicLabel(topic, site.archive, state)),
    countries: sorted(lists.countries, (code) => state.countryName(code) ?? code),
  };
}
