import type { ItemInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { formatDate } from "../../dates/format-range.ts";
import { withWeekday } from "../../dates/with-weekday.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ListDates } from "../../language/date-grammar.ts";
import type { ListState } from "../../state/list-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { headingHtml } from "../text/heading-html.ts";
import type { GroupBy, RowsOf } from "./group.ts";

/** Items under one heading. */
export interface Group {
  readonly label: string;
  readonly items: readonly ItemInput[];
  /** Address of the heading in the page; items out of order give a year several headings, the first has the address. */
  readonly id: string | undefined;
  /** What the heading says of a row's date. */
  readonly says: ListState["above"];
}

/** Items by year, in the order they come; what has no date stands under a heading that says so. */
export const byYear: GroupBy = (items, state, rows) => written(grouped(items, state, yearOf), state, rows);

/** Items by month; those of which only the year is known by that. */
export const byMonth: GroupBy = (items, state, rows) => written(grouped(items, state, monthOf), state, rows);

/** Items by day, with its name; those of which less is known by that. */
export const byDay: GroupBy = (items, state, rows) => written(grouped(items, state, dayOf), state, rows);

/** The ways by the names that they have in the option `groupBy`. */
export const groupings: Readonly<Record<"none" | "year" | "month" | "day", GroupBy | undefined>> = {
  none: undefined,
  year: byYear,
  month: byMonth,
  day: byDay,
};

/** The groups of `byYear`. */
export function yearGroups(items: readonly ItemInput[], state: ListState): readonly Group[] {
  return grouped(items, state, yearOf);
}

function written(groups: readonly Group[], state: ListState, rows: RowsOf): string {
  return rowsHtml(groups, "groups", state, ({ label, items, id, says }) => {
    const head = headingHtml(escapeHtml(label), Math.max(1, state.level - 1));
    const named = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    return `<section class="ec-group"${named}>${head}${rows(items, { ...state, above: says })}</section>`;
  });
}

interface Heading {
  readonly label: string;
  readonly key: string | undefined;
}

type Known = EdtfDate & { readonly year: number };
type HeadingOf = (date: Known, dates: ListDates) => Heading;

function grouped(items: readonly ItemInput[], { language }: ListState, of: HeadingOf): Group[] {
  const { labels, dates } = language;
  const out: (Group & { readonly items: ItemInput[] })[] = [];
  const named = new Set<string>();
  for (const item of items) {
    const date = dateOf(item);
    const { label, key } = !date
      ? { label: labels.undated, key: undefined }
      : date.year === undefined
        ? { label: labels.withoutYear, key: undefined }
        : of(date as Known, dates);
    const last = out.at(-1);
    if (last?.label === label) {
      last.items.push(item);
      continue;
    }
    const id = key === undefined || named.has(key) ? undefined : `y${key}`;
    if (key !== undefined) named.add(key);
    out.push({ label, items: [item], id, says: key === undefined ? "nothing" : "year" });
  }
  return out;
}

function yearOf({ year }: Known, dates: ListDates): Heading {
  return { label: dates.year(year, "alone", "compact"), key: String(year).padStart(4, "0") };
}

function monthOf(date: Known, dates: ListDates): Heading {
  const year = yearOf(date, dates);
  if (date.month === undefined) return year;
  return {
    label: formatDate({ ...date, day: undefined }, dates),
    key: `${year.key}-${two(date.month)}`,
  };
}

function dayOf(date: Known, dates: ListDates): Heading {
  const month = monthOf(date, dates);
  if (date.day === undefined) return month;
  return {
    label: withWeekday(formatDate(date, dates), date, dates),
    key: `${month.key}-${two(date.day)}`,
  };
}

function dateOf(item: ItemInput | null | undefined): EdtfDate | undefined {
  if (item?.kind === "event") return edtf(item.dates?.start) ?? edtf(item.dates?.end);
  return typeof item?.published === "string" ? edtf(item.published.slice(0, 10)) : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
