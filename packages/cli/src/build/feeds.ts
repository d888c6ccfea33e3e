import { type FeedOptions, renderAtom, renderJsonFeed, renderRss } from "@event-content/renderer";
import type { ItemInput } from "@event-content/schema";
import { absoluteOf, listPath, pagePath } from "./addresses.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { subjectLabel, subjectRest, subjectsOf } from "./subjects.ts";

const LIMIT = 50;
const FORMATS = { atom: renderAtom, rss: renderRss, json: renderJsonFeed } as const;

/** The feeds of a site in one language: of everything, of each topic, goal, region and country. */
export function writeFeeds(language: SiteLanguage, lists: Lists, site: Site, writer: SiteWriter): void {
  const { state } = language;
  write("feed", undefined, "", site.items);
  for (const subject of subjectsOf(lists, language, site)) {
    for (const [value, items] of subject.items) {
      const label = subjectLabel(subject, value, language);
      write(`${subject.name}/${value}`, label, subjectRest(subject, value), items);
    }
  }
  for (const [code, items] of lists.countries) {
    write(`countries/${code.toLowerCase()}`, state.countryName(code), "", items);
  }

  function write(name: string, part: string | undefined, home: string, items: readonly ItemInput[]): void {
    const { lang, options, title } = language;
    const whole: FeedOptions = {
      ...options,
      now: site.stamp,
      title: part === undefined ? title : `${title}${state.language.separator}${part}`,
      name: `${lang}/${name}`,
      homeUrl: absoluteOf(pagePath(lang, home), site),
    };
    const newest = latest(items);
    for (const [ending, render] of Object.entries(FORMATS)) {
      const path = listPath(lang, `${name}.${ending}`, site);
      const text = render(newest, { ...whole, feedUrl: absoluteOf(path, site) });
      if (text !== "") writer.write("feeds", path, text);
    }
  }
}

/** What was published last; items without a date of their own follow in the order given. */
function latest(items: readonly ItemInput[]): ItemInput[] {
  return items
    .map((item) => ({ item, date: item.published ?? item.updated ?? "" }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, LIMIT)
    .map(({ item }) => item);
}
