import { readdirSync, readFileSync } from "node:fs";
import {
  type ArchiveLanguage,
  allLanguages,
  renderFilterForm,
  renderList,
  renderMonthCalendar,
  renderPagination,
  renderTimeline,
  renderYearIndex,
} from "@event-content/renderer";
import {
  archiveState,
  byYear,
  cardPicture,
  daysApart,
  deeper,
  filterForm,
  hours,
  list,
  monthCalendar,
  pagination,
  summary,
  timeline,
  today,
  yearIndex,
} from "@event-content/renderer/archive";
import { ar } from "@event-content/renderer/lang/ar/archive";
import { en } from "@event-content/renderer/lang/en/archive";
import { es } from "@event-content/renderer/lang/es/archive";
import { fr } from "@event-content/renderer/lang/fr/archive";
import { ru } from "@event-content/renderer/lang/ru/archive";
import { zh } from "@event-content/renderer/lang/zh/archive";
import type { EventInput } from "@event-content/schema";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { Case } from "../test/outputs-of.ts";

const LANGUAGES: readonly ArchiveLanguage[] = [ar, en, es, fr, ru, zh];
const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));

describe.each(LANGUAGES)("an archive in $tag with its own words only", (language) => {
  const withCountries: ArchiveLanguage = {
    ...language,
    ...allLanguages.filter(({ tag }) => tag === language.tag).map(({ countries }) => ({ countries }))[0],
  };
  const lang = language.tag;
  const state = archiveState({ languages: [withCountries] });

  it("has the form, the pages and the years of the whole renderer", () => {
    const form = {
      action: "/news?x=1",
      query: { text: "<water>", lang: "fr", page: "2" },
      choices: {
        kind: [{ value: "event", count: 1200 }],
        type: [{ value: "workshop" }, { value: "own" }],
        year: [{ value: "2003", count: 3 }],
        country: [{ value: "KZ" }],
        lang: [{ value: "fr" }, { value: "tlh" }],
      },
      range: true,
      sort: true,
      hidden: [
        ["view", "cards"],
        ["tag", '"><script>'],
      ] as const,
    };
    expect(filterForm(form, state).html).toBe(renderFilterForm(form, { lang }));
    const pages = { page: 7, pages: 1234, href: "javascript:alert({page})" };
    expect(pagination(pages, state).html).toBe(renderPagination(pages, { lang }));
    expect(pagination(pages, state).html).not.toContain("javascript");
    const years = { years: [{ year: 2004, count: 12 }, { year: 2003 }], href: "?year={year}", current: 2003 };
    expect(yearIndex({ ...years, allHref: "?" }, state).html).toBe(
      renderYearIndex({ ...years, allHref: "?" }, { lang }),
    );
  });

  it.each(readdirSync(cases))("has the rows, the line and the month of the whole renderer: %s", (name) => {
    const { items, options } = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8")) as Case;
    const { labels, monthNames, languages, components, groupBy, ...given } = options;
    const more = { ...given, lang, now: "2026-01-01T00:00:00Z" };
    const tools = { groupBy: byYear, daysApart, hours, today, picture: cardPicture };
    const light = deeper(archiveState({ ...more, ...tools, languages: [withCountries] }));
    const whole = { ...more, groupBy: "year" } as const;
    if (more.headingLevel === undefined) {
      expect(list(items, light).html).toBe(renderList(items, whole));
      expect(timeline(items, light).html).toBe(renderTimeline(items, more));
    }
    const month = { month: "2003-11", items, previousHref: "?2003-10", nextHref: "?2003-12" };
    expect(monthCalendar(month, light).html).toBe(renderMonthCalendar(month, more));
  });
});

describe("the parts of an archive", () => {
  const state = archiveState({ languages: [en] });
  const event: EventInput = {
    id: "rivers",
    kind: "event",
    lang: "en",
    title: "Safer rivers",
    summary: "Two days on the delta.",
    url: "/rivers",
    dates: { start: "2026-03-10T09:00", timeZone: "Asia/Dhaka" },
    place: { locality: "Khulna" },
    images: [{ url: "/delta.jpg", alt: "The delta & its banks" }],
  };
  const elementsOf = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

  it("say how much there is, and where else it is", () => {
    expect(summary({ total: { value: 1200, relation: "gte" }, feedHref: "/feed.xml" }, state).html).toBe(
      '<p class="ec-note ec-summary"><span>at least 1,200 results</span><span><a href="/feed.xml">Feed</a></span></p>',
    );
  });

  it("show hours with the words of an archive", () => {
    const timed = archiveState({ languages: [en], hours });
    expect(list([event], timed).html).toContain("9 a.m., Khulna time");
    expect(list([event], state).html).not.toContain("9 a.m.");
  });

  it("stand as cards, with a picture where the item has one", () => {
    const cards = archiveState({ languages: [en], layout: "cards", picture: cardPicture });
    const { html } = list([event, { ...event, images: [{ url: "javascript:x", alt: "" }] }], cards);
    expect(html).toContain('<div class="ec ec-list ec-cards"');
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain('<img src="/delta.jpg" alt="The delta &amp; its banks" loading="lazy"');
    expect(parseFragment(html).childNodes).toHaveLength(1);
    expect(renderList([event], { layout: "cards" })).toContain("/delta.jpg");
    expect(renderList([event])).not.toContain("/delta.jpg");
  });

  it("are light: ten elements a full row, five a compact one", () => {
    const around = elementsOf(list([], state).html);
    const row = (more: object): number =>
      elementsOf(list([event], archiveState({ languages: [en], ...more })).html) - around;
    expect(row({ layout: "cards", picture: cardPicture, hours })).toBeLessThanOrEqual(12);
    expect(row({})).toBeLessThanOrEqual(11);
    expect(row({ density: "compact" })).toBeLessThanOrEqual(6);
  });
});
