import { type Listing, writeListing } from "./listing.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { topicNames } from "./topic-label.ts";

/** The lists of a site in one language: of all items, of each year, of each topic. @returns what follows the language in the address of each page */
export function writeListPages(
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string[] {
  const { dates, labels } = language.state.language;
  const { years, topics } = lists;
  const all: Listing = { rest: "", items: site.items, groupBy: "year", years: { of: years }, facets: lists };
  const byYear = [...years].map(
    ([year, items]): Listing => ({
      rest: `${year}/`,
      items,
      groupBy: "month",
      years: { of: years, current: year },
      part: {
        title: { [language.lang]: dates.year(Number(year), "alone", "compact") },
        index: { title: labels.years, rest: "years/" },
      },
    }),
  );
  const byTopic = [...topics].map(
    ([topic, items]): Listing => ({
      rest: `topics/${topic}/`,
      items,
      groupBy: "year",
      feed: `topics/${topic}`,
      part: {
        title: topicNames(topic, site.archive, language.lang),
        index: { title: labels.topics, rest: "topics/" },
      },
    }),
  );
  return [all, ...byYear, ...byTopic].flatMap((listing) => writeListing(listing, language, site, writer));
}
