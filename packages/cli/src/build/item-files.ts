import { type RenderOptions, renderIcs, renderMarkdown, renderOembed } from "@event-content/renderer";
import { type HtmlString, html, page } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { versioned } from "../content/versioned.ts";
import { jsonText } from "../report/json-text.ts";
import { absoluteOf, addressOf, fileOf, pagePath } from "./addresses.ts";
import { embedPage } from "./embed-page.ts";
import { foot } from "./foot.ts";
import { masthead, pageHead, pageState } from "./page-frame.ts";
import type { ReadingOn } from "./reading-on.ts";
import { readingOnHtml } from "./reading-on-html.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";

/** How long a site that embeds an item may keep the answer, in seconds. */
const CACHE_AGE = 86_400;

/** Everything that is published of one item. @returns whether a calendar can be told of it */
export function writeItem(
  item: ItemInput,
  languages: readonly SiteLanguage[],
  goOn: ReadingOn,
  site: Site,
  writer: SiteWriter,
): boolean {
  const named = namedBy(item, site);
  let inCalendar = false;
  if (site.emits.has("data")) writer.write("data", `item/${item.id}.json`, jsonText(versioned(item)));
  for (const language of languages) {
    const options = { ...language.options, items: named };
    const path = (ending: string): string => pagePath(language.lang, `${item.id}.${ending}`);
    const ics =
      item.kind === "event" && site.has.has("ics") ? renderIcs(item, { ...options, now: site.stamp }) : "";
    if (ics !== "" && site.emits.has("ics")) writer.write("ics", path("ics"), ics);
    if (site.emits.has("md")) writer.write("md", path("md"), renderMarkdown(item, options));
    if (site.emits.has("oembed")) writeOembed(item, path("oembed.json"), options, language, site, writer);
    if (site.emits.has("pages"))
      writer.write(
        "pages",
        fileOf(pagePath(language.lang, `${item.id}/`)),
        itemPage(item, ics !== "", goOn, language, site),
      );
    inCalendar ||= ics !== "";
  }
  return inCalendar;
}

/** The items that an item names: what an output of it needs to know of the others. */
function namedBy(item: ItemInput, { byId }: Site): ItemInput[] {
  const ids = [
    ...(item.related ?? []).map((each) => each.id),
    ...(item.kind === "news" ? (item.about ?? []) : []),
  ];
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
}

function writeOembed(
  item: ItemInput,
  path: string,
  options: RenderOptions,
  language: SiteLanguage,
  site: Site,
  writer: SiteWriter,
): void {
  const embed = pagePath(language.lang, `${item.id}/embed/`);
  writer.write(
    "oembed",
    path,
    renderOembed(item, { ...options, embedHref: addressOf(embed, site), cacheAge: CACHE_AGE }),
  );
  writer.write("oembed", fileOf(embed), embedPage(item, language, site));
}

function itemPage(
  item: ItemInput,
  inCalendar: boolean,
  goOn: ReadingOn,
  language: SiteLanguage,
  site: Site,
): string {
  const { lang, trail } = language;
  const placed = { rest: `${item.id}/` };
  const state = pageState(language, placed, site);
  const icsHref = inCalendar ? addressOf(pagePath(lang, "{id}.ics"), site) : undefined;
  return page(
    item.trail && item.trail.length > 0 ? item : { ...item, trail },
    icsHref === undefined ? state : { ...state, options: { ...state.options, icsHref } },
    {
      masthead: masthead(language, undefined, site),
      foot: foot(language, site),
      head: html`${pageHead(language, placed, site)}${otherForms(item, inCalendar, language, site)}`,
      after: readingOnHtml(goOn, language, state, site),
    },
  ).html;
}

/** Links to the other forms of an item, for programs that look for them. */
function otherForms({ id }: ItemInput, inCalendar: boolean, { lang }: SiteLanguage, site: Site): HtmlString {
  const link = (type: string, path: string): HtmlString =>
    html`<link rel="alternate" type="${type}" href="${absoluteOf(path, site)}">
`;
  const own = (ending: string): string => pagePath(lang, `${id}.${ending}`);
  return html`${inCalendar && link("text/calendar", own("ics"))}${site.has.has("md") && link("text/markdown", own("md"))}${site.has.has("data") && link("application/json", `item/${id}.json`)}${site.has.has("oembed") && link("application/json+oembed", own("oembed.json"))}`;
}
