import type { Answer, Query } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import { filterQuery } from "../data/filter-query.ts";
import type { OpenedSource } from "../data/sources.ts";
import { wholeRows } from "../data/whole-rows.ts";
import type { Moment } from "../element/moment.ts";
import type { ArchiveGiven } from "./archive-given.ts";
import { type Asked, askedQuery, isFiltered, pageOf } from "./asked.ts";
import type { ViewQuery } from "./view-query.ts";

/** What is known of a question: its answer, the answer of the whole archive, and the rows to show. */
export interface Answers {
  readonly answer: Answer;
  readonly all: Answer;
  readonly items: readonly ItemInput[];
}

const MOST_PAGES = 50;

/** The answers to the questions that a state of the archive needs, all asked at once. */
export async function answersOf(
  given: ArchiveGiven,
  ofView: ViewQuery | undefined,
  asked: Asked,
  now: Moment,
  source: OpenedSource,
  askOne: (query: Query) => Answer | Promise<Answer>,
): Promise<Answers> {
  const queries = queriesOf(given, ofView, asked, now);
  const [all, ...pages] = await Promise.all([askOne(queries.all), ...queries.pages.map(askOne)]);
  const instead = pageInstead(queries.pages, pages);
  const found = together(all as Answer, instead ? [await askOne(instead)] : pages, source);
  const [query] = queries.pages;
  if (!ofView || !query) return found;
  return { ...found, items: ofView.rows(found.items, await recurringIn(source, query), query) };
}

/** What recurs and fits a question, whenever it first took place. */
async function recurringIn(
  source: OpenedSource,
  { from: _, ...query }: Query,
): Promise<readonly ItemInput[]> {
  const all = await Promise.resolve(source.recurring?.()).catch(() => undefined);
  if (!all || all.length === 0) return [];
  const { browseItems } = await import("@event-content/archive/browse/items");
  return (await browseItems(all).query(query, { light: true })).items;
}

/** The same of a source that answers at once. */
export function answersNow(
  given: ArchiveGiven,
  ofView: ViewQuery | undefined,
  asked: Asked,
  now: Moment,
  source: OpenedSource,
  askOne: (query: Query) => Answer,
  recurringIn: (query: Query) => readonly ItemInput[],
): Answers {
  const queries = queriesOf(given, ofView, asked, now);
  const pages = queries.pages.map(askOne);
  const instead = pageInstead(queries.pages, pages);
  const found = together(askOne(queries.all), instead ? [askOne(instead)] : pages, source);
  const [query] = queries.pages;
  if (!ofView || !query) return found;
  return { ...found, items: ofView.rows(found.items, recurringIn(query), query) };
}

/** Who asks for a page behind the last, by a link of earlier days for instance, is shown the last, or the first where the last is not known. */
function pageInstead([query, more]: readonly Query[], [answer]: readonly Answer[]): Query | undefined {
  if (!query || more || !answer || answer.items.length > 0 || (query.page ?? 1) === 1) return undefined;
  const { value, relation } = answer.total;
  if (value === 0 && relation === "eq") return undefined;
  return { ...query, page: value > 0 ? answer.pages : 1 };
}

function together(all: Answer, pages: readonly Answer[], source: OpenedSource): Answers {
  const answer = pages.at(-1) ?? all;
  const rows = pages.length > 0 ? pages.flatMap(({ items }) => items) : answer.items;
  return { answer, all, items: wholeRows(rows, source) };
}

/** The question without the reader's own, and those that give the rows; none where the first gives them. */
export function queriesOf(
  given: ArchiveGiven,
  ofView: ViewQuery | undefined,
  asked: Asked,
  now: Moment,
): { readonly all: Query; readonly pages: readonly Query[] } {
  const fixed = filterQuery(given);
  const usual = askedQuery({}, fixed, given.order, given.pageSize);
  if (ofView) return { all: { ...usual, pageSize: 1 }, pages: [ofView.query(given, asked, now)] };
  const page = pageOf(asked);
  const own = askedQuery(asked, fixed, given.order, given.pageSize);
  if (!isFiltered(asked) && !asked.sort && page === 1) return { all: usual, pages: [] };
  if (given.paging === "pages") return { all: { ...usual, pageSize: 1 }, pages: [{ ...own, page }] };
  return {
    all: { ...usual, pageSize: 1 },
    pages: Array.from({ length: Math.min(MOST_PAGES, page) }, (_, index) => ({ ...own, page: index + 1 })),
  };
}
