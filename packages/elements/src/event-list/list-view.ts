import type { HourLanguage, RowTools } from "@event-content/renderer/list";
import { hours } from "@event-content/renderer/list";
import { rowsHtml, rowsState } from "@event-content/renderer/rows";
import baseCss from "@event-content/renderer/style/base.css";
import rowsCss from "@event-content/renderer/style/rows.css";
import { textDirection } from "@event-content/schema/core";
import { countryName } from "../element/country-name.ts";
import { listLanguage } from "../languages/list-language.ts";
import type { ListGiven } from "./list-given.ts";
import { type RowCare, type TellLeftOut, withCare } from "./with-care.ts";

export const listCss: readonly string[] = [baseCss, rowsCss];

/** The rows, with what they need of words and tools. */
export async function listHtml(view: ListGiven, tell: TellLeftOut): Promise<string> {
  const [language, headed] = await Promise.all([
    listLanguage(view.lang),
    isHeaded(view) ? import("./headed-list.ts") : undefined,
  ]);
  return withCare(
    (care) =>
      headed ? headed.headedListHtml(view, language, care, listedHtml) : plainListHtml(view, language, care),
    tell,
  );
}

/** Whether there are headings over rows, or over all of them. */
export function isHeaded({ which, given }: ListGiven): boolean {
  return which !== "all" || given.groupBy !== "none";
}

/** Rows as they come. */
export function plainListHtml(view: ListGiven, language: HourLanguage, care: RowCare): string {
  return `<slot name="header"></slot>${listedHtml(view, language, view.given.headingLevel, care)}`;
}

/** Rows, or the words that say that there are none. */
export function listedHtml(
  { items, which, given, itemHref, now }: ListGiven,
  language: HourLanguage,
  level: number,
  { care, daysApart }: RowCare,
  more?: RowTools,
): string {
  const { tag, labels } = language;
  if (items.length === 0) {
    const words = which === "all" ? labels.empty : labels.noEvents;
    return `<div class="ec ec-list" lang="${tag}" dir="${textDirection(tag)}"><slot name="empty"><p class="ec-empty">${words}</p></slot></div>`;
  }
  const options = { density: given.density, itemHref, now, countryName: countryName(tag) };
  return rowsHtml(items, rowsState(options, language, level, { hours, daysApart, ...more }, care));
}
