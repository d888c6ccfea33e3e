import { itemSpan } from "@event-content/archive";

/** What the fields of a question are compared with, by exact value. */
export const FILTERS = ["kind", "lang", "topics", "goals", "countries"];

const LAST_YEAR = 2026;

/** An item as engines take it that know no partial dates and no blocks. */
export function fieldsOf(item) {
  const span = itemSpan(item);
  const [from, to] = span
    ? [Number(span.first.slice(0, 4)), Math.min(LAST_YEAR, Number(span.last.slice(0, 4)))]
    : [0, -1];
  return {
    id: item.id,
    title: item.title,
    summary: item.summary,
    body: item.body.flatMap(({ children }) => children.map(({ text }) => text)).join("\n"),
    kind: item.kind,
    lang: item.lang,
    topics: item.topics,
    goals: item.goals.map(String),
    countries: [...(item.countries ?? []), ...(item.place ? [item.place.country] : [])],
    years: Array.from({ length: to - from + 1 }, (_, index) => String(from + index)),
    first: span ? dayOf(span.first) : 0,
    last: span ? dayOf(span.last) : 0,
  };
}

/** A day as a number that compares. */
const dayOf = (text) => Number(text.slice(0, 10).replaceAll("-", ""));

/** The fields that a question names, as lists of values. */
export function wantedOf(query) {
  return FILTERS.flatMap((name) =>
    query[name] === undefined ? [] : [[name, [query[name]].flat().map(String)]],
  );
}

/** The first and last day that a question names, as numbers; undefined where it names none. */
export function daysOf({ year, from, to }) {
  if (year !== undefined) return [year * 10_000 + 101, year * 10_000 + 1231];
  return from === undefined ? undefined : [dayOf(from.padEnd(10, "-01")), dayOf(to.padEnd(10, "-31"))];
}
