import { dayNumber } from "../bundle/days.ts";
import type { TermLists } from "../bundle/encode-leaf.ts";
import { daysTerm, YEARS_TERM } from "../bundle/special-terms.ts";
import type { Gathered } from "./gather-items.ts";

/** Where each year and each day begins among the items in time, the oldest first. Ordered by term. */
export function dayTables(dated: readonly Pick<Gathered, "first">[]): TermLists[] {
  const years: [year: number, number: number][] = [];
  const tables: TermLists[] = [];
  let days: [day: number, number: number][] = [];
  let current: string | undefined;
  const close = (): void => {
    if (current !== undefined) tables.push(table(daysTerm(current), days));
    days = [];
  };
  dated.forEach(({ first }, number) => {
    const year = first.slice(0, 4);
    if (year !== current) {
      close();
      current = year;
      years.push([Number(year), number]);
    }
    const day = dayNumber(first);
    if (days.at(-1)?.[0] !== day) days.push([day, number]);
  });
  close();
  if (years.length > 0) tables.push(table(YEARS_TERM, years));
  return tables;
}

function table(term: string, rows: readonly (readonly [key: number, number: number])[]): TermLists {
  return { term, levels: [[], rows.map(([, number]) => number), rows.map(([key]) => key)] };
}
