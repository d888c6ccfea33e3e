import {
  byDay,
  byMonth,
  byYear,
  type HourLanguage,
  type RowTools,
  today,
} from "@event-content/renderer/list";
import { textDirection } from "@event-content/schema/core";
import type { ListGiven } from "./list-given.ts";
import type { listedHtml } from "./list-view.ts";
import type { RowCare } from "./with-care.ts";

export const groupings: Readonly<Record<"none" | "year" | "month" | "day", RowTools["groupBy"]>> = {
  none: undefined,
  year: byYear,
  month: byMonth,
  day: byDay,
};

/** Rows under headings of their years, months or days, and under one that says which stretch of time they are of. */
export function headedListHtml(
  view: ListGiven,
  language: HourLanguage,
  care: RowCare,
  listed: typeof listedHtml,
): string {
  const { which, given } = view;
  const { labels, tag } = language;
  const groupBy = groupings[given.groupBy];
  const level = given.headingLevel;
  const isStretch = which !== "all";
  const inner = Math.min(6, level + (isStretch ? 1 : 0) + (groupBy ? 1 : 0));
  const rows = listed(view, language, inner, care, { groupBy, ...(isStretch && { today }) });
  if (!isStretch) return `<slot name="header"></slot>${rows}`;
  const words = which === "upcoming" ? labels.comingUp : labels.latestPast;
  return `<slot name="header"><div class="ec" lang="${tag}" dir="${textDirection(tag)}"><h${level} class="ec-which" part="heading">${words}</h${level}></div></slot>${rows}`;
}
