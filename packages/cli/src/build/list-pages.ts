import { type Listing, writeListing } from "./listing.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { subjectRest, subjectsOf } from "./subjects.ts";

/** The lists of a site in one language: of all items, of each year, topic, goal and region. @returns what follows the language in the address of each page */
export function writeListPages(
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string[] {
  const { dates, labels } = language.state.language;
  const { years } = lists;
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
  const bySubject = subjectsOf(lists, language, site).flatMap((subject) =>
    [...subject.items].map(
      ([value, items]): Listing => ({
        rest: subjectRest(subject, value),
        items,
        groupBy: "year",
        feed: `${subject.name}/${value}`,
        part: {
          title: subject.names(value),
          index: { title: subject.many, rest: subjectRest(subject) },
        },
      }),
    ),
  );
  return [all, ...byYear, ...bySubject].flatMap((listing) => writeListing(listing, language, site, writer));
}
