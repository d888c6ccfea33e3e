import type { ItemInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { formatDate } from "../../dates/format-range.ts";
import type { ListState } from "../../state/render-state.ts";

/** Items under one heading. */
export interface Group {
  readonly label: string;
  readonly items: readonly ItemInput[];
  /** Address of the heading in the page; items out of order give a year several headings, the first has the address. */
  readonly id: string | undefined;
  /** What the heading says of a row's date. */
  readonly says: ListState["above"];
}

/** Items by day, month or year, in the order they come. */
export function groupsOf(
  items: readonly ItemInput[],
  by: "year" | "month" | "day",
  state: ListState,
): Group[] {
  const out: (Group & { readonly items: ItemInput[] })[] = [];
  const named = new Set<string>();
  for (const item of items) {
    const { label, key } = headingOf(item, by, state);
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

interface Heading {
  readonly label: string;
  readonly key: string | undefined;
}

function headingOf(item: ItemInput, by: "year" | "month" | "day", { language }: ListState): Heading {
  const { labels, dates } = language;
  const date = dateOf(item);
  if (!date) return { label: labels.undated, key: undefined };
  if (date.year === undefined) return { label: labels.withoutYear, key: undefined };
  const plain = { ...date, time: undefined };
  const year = String(date.year).padStart(4, "0");
  if (by === "year" || date.month === undefined)
    return { label: dates.year(date.year, "alone", "compact"), key: year };
  const month = `${year}-${two(date.month)}`;
  if (by === "month" || date.day === undefined)
    return { label: formatDate({ ...plain, day: undefined }, dates), key: month };
  return { label: formatDate(plain, dates, { weekday: true }), key: `${month}-${two(date.day)}` };
}

function dateOf(item: ItemInput | null | undefined): EdtfDate | undefined {
  if (item?.kind === "event") return edtf(item.dates?.start) ?? edtf(item.dates?.end);
  return typeof item?.published === "string" ? edtf(item.published.slice(0, 10)) : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
