import type { ItemInput } from "@event-content/schema";
import { fieldValues } from "../field-values.ts";
import { itemSpan } from "../item-span.ts";
import { FILTERS } from "../query/query.ts";
import { filterTerm, lastsTerm } from "./special-terms.ts";

/** The terms of an item’s fields, and of the days, months and years that it lasts through. */
export function specialTerms(item: ItemInput): string[] {
  const found = FILTERS.flatMap((name) =>
    fieldValues(item, name).map((value) => filterTerm(name, String(value))),
  );
  const span = itemSpan(item);
  if (span) {
    const first = span.first.slice(0, 10);
    const last = span.last.slice(0, 10);
    if (first < last) found.push(...coveringTerms(first, last));
  }
  return [...new Set(found)];
}

/**
 * The fewest days, months, years, decades and centuries that make up a stretch of days: a segment tree over the calendar.
 */
function coveringTerms(first: string, last: string): string[] {
  const from = first.padEnd(10, "-01").replaceAll("-", "");
  const to = last.replaceAll("-", "");
  const found: string[] = [];
  cover("", from, to, found);
  return found.map(lastsTerm);
}

function cover(node: string, from: string, to: string, found: string[]): void {
  const [low, high] = limits(node);
  if (high < from || low > to) return;
  if (from <= low && to >= high) {
    found.push(node);
    return;
  }
  for (const child of children(node)) cover(child, from, to, found);
}

function limits(node: string): readonly [low: string, high: string] {
  if (node.length < 4) return [`${node.padEnd(4, "0")}0101`, `${node.padEnd(4, "9")}1231`];
  if (node.length === 4) return [`${node}0101`, `${node}1231`];
  if (node.length === 6) return [`${node}01`, `${node}${daysIn(node)}`];
  return [node, node];
}

function children(node: string): string[] {
  if (node.length === 0) return numbered("", 0, 99);
  if (node.length < 4) return Array.from({ length: 10 }, (_, digit) => `${node}${digit}`);
  if (node.length === 4) return numbered(node, 1, 12);
  return node.length === 6 ? numbered(node, 1, Number(daysIn(node))) : [];
}

function numbered(node: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${node}${String(first + index).padStart(2, "0")}`,
  );
}

function daysIn(month: string): string {
  const year = Number(month.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return String(days[Number(month.slice(4)) - 1] ?? 31);
}
