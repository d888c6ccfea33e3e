import type { EventInput, Fault } from "@event-content/schema";
import type { Io } from "../io/io.ts";
import { progress } from "../io/progress.ts";
import { jsonText } from "../report/json-text.ts";
import { writeCalendarPages } from "./calendar-page.ts";
import { calendarsOf, writeCalendars } from "./calendars.ts";
import { canSearch } from "./can-search.ts";
import { changedOn } from "./changed-on.ts";
import { countriesByName } from "./countries-by-name.ts";
import { writeFeeds } from "./feeds.ts";
import { writeIndexPages } from "./index-pages.ts";
import { writeItem } from "./item-files.ts";
import { writeListPages } from "./list-pages.ts";
import { listsOf } from "./lists.ts";
import { notFoundPage } from "./not-found-page.ts";
import { canSubscribe } from "./page-frame.ts";
import { readingOn } from "./reading-on.ts";
import { hostedRedirects, nginxRedirects, redirectsOf } from "./redirects.ts";
import { SEARCH_SCRIPT, writeSearchPage } from "./search-page.ts";
import { writeSharedFiles } from "./shared-files.ts";
import type { Site } from "./site.ts";
import { type SiteLanguage, siteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { robots, sitemaps } from "./sitemaps.ts";
import { writeSubscribePage } from "./subscribe-page.ts";
import { unsaid } from "./unsaid.ts";
import { writeArchiveEmbed } from "./write-archive-embed.ts";
import { writeElements } from "./write-elements.ts";
import { writeFrameScripts } from "./write-frame-scripts.ts";

/** Writes everything that the command line renders of a site. @returns what could not be said */
export function buildSite(site: Site, writer: SiteWriter, io: Io): Fault[] {
  const told = unsaid();
  const [first, ...rest] = site.languages;
  const languages: [SiteLanguage, ...SiteLanguage[]] = [
    siteLanguage(first, site, told.tell),
    ...rest.map((lang) => siteLanguage(lang, site, told.tell)),
  ];
  const lists = listsOf(site);
  const events = writeItems(languages, readingOn(lists, site), site, writer, io);
  const calendars = calendarsOf(events, site.now);
  const rests: string[] = [];
  if (site.emits.has("oembed")) writeFrameScripts(writer);
  const bar = progress(languages.length, "Lists and feeds", io, "languages");
  for (const language of languages) {
    if (site.emits.has("ics")) writeCalendars(calendars, lists, language, site, writer);
    if (site.emits.has("feeds")) writeFeeds(language, lists, site, writer);
    if (site.emits.has("oembed")) writeArchiveEmbed(language, site, writer);
    if (site.emits.has("pages")) {
      const named = { ...lists, countries: countriesByName(lists, language) };
      const own = [
        ...writeListPages(language, named, site, writer),
        ...writeIndexPages(language, named, site, writer),
        ...writeCalendarPages(language, site, writer),
        ...(canSearch(site) ? [writeSearchPage(language, named, site, writer)] : []),
        ...(canSubscribe(site) ? [writeSubscribePage(language, named, calendars, site, writer)] : []),
      ];
      if (language === languages[0]) rests.push(...own);
    }
    bar.step(` · ${writer.total.files} files`);
  }
  bar.stop();
  const faults = site.emits.has("pages") ? writeWays(rests, languages, site, writer) : [];
  return [...told.faults(), ...faults];
}

/** @returns the events that a calendar can be told */
function writeItems(
  languages: readonly SiteLanguage[],
  goOn: ReturnType<typeof readingOn>,
  site: Site,
  writer: SiteWriter,
  io: Io,
): EventInput[] {
  const events: EventInput[] = [];
  const bar = progress(site.items.length, "Building", io, "items");
  for (const item of site.items) {
    if (writeItem(item, languages, goOn(item), site, writer) && item.kind === "event") events.push(item);
    bar.step(` · ${writer.total.files} files`);
  }
  bar.stop();
  return events;
}

/** How pages are found and looked at: style, sitemaps, robots, redirects, the page for what is not there. */
function writeWays(
  rests: readonly string[],
  languages: readonly [SiteLanguage, ...SiteLanguage[]],
  site: Site,
  writer: SiteWriter,
): Fault[] {
  writeSharedFiles(writer);
  if (canSearch(site)) {
    writeElements(writer);
    writer.write("pages", "search.js", SEARCH_SCRIPT);
  }
  writer.write("pages", "404.html", notFoundPage(languages, site));
  const pages = [
    ...rests.map((rest) => ({ rest })),
    ...site.items.map((item) => ({ rest: `${item.id}/`, changed: changedOn(item) })),
  ];
  for (const [name, text] of sitemaps(pages, site)) writer.write("pages", name, text);
  writer.write("pages", "robots.txt", robots(site));
  const { redirects, faults } = redirectsOf(site);
  if (redirects.length > 0) {
    writer.write("pages", "redirects.json", jsonText(redirects));
    writer.write("pages", "_redirects", hostedRedirects(redirects));
    writer.write("pages", "redirects.nginx.conf", nginxRedirects(redirects));
  }
  return faults;
}
