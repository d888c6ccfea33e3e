import type { ArchiveLanguage } from "@event-content/renderer";
import { escapeHtml } from "@event-content/renderer/archive";
import { type ListLanguage, type RowTools, renderList } from "@event-content/renderer/list";
import baseCss from "@event-content/renderer/style/base.css";
import rowsCss from "@event-content/renderer/style/rows.css";
import { textDirection } from "@event-content/schema/core";
import { countryName } from "../element/country-name.ts";
import { listLanguage } from "../languages/list-language.ts";
import type { ListGiven } from "./list-given.ts";
import { needTools } from "./need-tools.ts";

/** What `row-tools.ts` holds. */
export type Tools = Required<Pick<RowTools, "hours" | "today" | "daysApart">> & {
  readonly [Name in "byYear" | "byMonth" | "byDay"]: RowTools["groupBy"];
};

export const listCss: readonly string[] = [baseCss, rowsCss];

/** The rows, with what they need of words and tools. */
export async function listHtml(view: ListGiven): Promise<string> {
  if (!needTools(view.items, view.given)) return plainListHtml(view, await listLanguage(view.lang));
  const [tools, { archiveLanguage }] = await Promise.all([
    import("./row-tools.ts"),
    import("../languages/archive-language.ts"),
  ]);
  return wholeListHtml(view, await archiveLanguage(view.lang), tools);
}

/** Rows of days, as they come. */
export function plainListHtml(view: ListGiven, language: ListLanguage): string {
  const { items } = view;
  const slot = '<slot name="header"></slot>';
  if (items.length > 0) return slot + rowsHtml(view, language, view.given.headingLevel, {});
  return slot + emptyHtml(language.labels.empty, language);
}

/** Rows with their hours, under headings of their years, and under one that says which they are. */
export function wholeListHtml(view: ListGiven, language: ArchiveLanguage, tools: Tools): string {
  const { items, which, given, now } = view;
  if (which === "all" && items.length === 0) return plainListHtml(view, language);
  const groupBy = { none: undefined, year: tools.byYear, month: tools.byMonth, day: tools.byDay }[
    given.groupBy
  ];
  const headed = which !== "all";
  const level = given.headingLevel;
  const inner = Math.min(6, level + (headed ? 1 : 0) + (groupBy ? 1 : 0));
  const { hours, daysApart, today } = tools;
  const more: RowTools & { now?: string } = { hours, daysApart, groupBy, ...(headed && { today, now }) };
  const rows =
    items.length > 0 ? rowsHtml(view, language, inner, more) : emptyHtml(language.labels.noEvents, language);
  if (!headed) return `<slot name="header"></slot>${rows}`;
  const words = which === "upcoming" ? language.labels.comingUp : language.labels.latestPast;
  return `<slot name="header"><div class="ec" lang="${language.tag}" dir="${textDirection(language.tag)}"><h${level} class="ec-which" part="heading">${escapeHtml(words)}</h${level}></div></slot>${rows}`;
}

function rowsHtml(view: ListGiven, language: ListLanguage, headingLevel: number, more: RowTools): string {
  const { items, given, itemHref } = view;
  const { tag } = language;
  return renderList(items, {
    languages: [language],
    lang: tag,
    density: given.density,
    headingLevel,
    countryName: countryName(tag),
    ...(itemHref && { itemHref }),
    ...more,
  });
}

function emptyHtml(words: string, { tag }: ListLanguage): string {
  return `<div class="ec ec-list" lang="${tag}" dir="${textDirection(tag)}"><slot name="empty"><p class="ec-empty">${escapeHtml(words)}</p></slot></div>`;
}
