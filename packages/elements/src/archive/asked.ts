import type { Query, Sort } from "@event-content/archive/browse";

/** What a reader has chosen, by the names it has in an address; all are texts, as a form sends them. */
export interface Asked {
  readonly text?: string;
  readonly kind?: string;
  readonly type?: string;
  readonly year?: string;
  readonly topic?: string;
  readonly goal?: string;
  readonly country?: string;
  readonly region?: string;
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sort?: string;
  readonly page?: string;
  readonly view?: string;
  readonly month?: string;
}

export const ASKED_NAMES: readonly (keyof Asked)[] = [
  "text",
  "kind",
  "type",
  "year",
  "topic",
  "goal",
  "country",
  "region",
  "lang",
  "from",
  "to",
  "sort",
  "page",
  "view",
  "month",
];

const NOT_A_FILTER: ReadonlySet<string> = new Set(["sort", "page", "view", "month"]);
/** What an archive calls a field that has another name in an address. */
export const FIELDS: Readonly<Record<string, string>> = {
  topic: "topics",
  goal: "goals",
  country: "countries",
  region: "regions",
};
const SORTS: Readonly<Record<string, Sort | undefined>> = {
  // An address may say any word, those of prototypes too.
  __proto__: null as never,
  "date-desc": "newest",
  "date-asc": "oldest",
  newest: "newest",
  oldest: "oldest",
  relevance: "relevance",
};

/** Whether a reader narrowed the archive. */
export function isFiltered(asked: Asked): boolean {
  return ASKED_NAMES.some((name) => asked[name] && !NOT_A_FILTER.has(name));
}

/** The page that is asked for; an address may say anything, so what is none is the first. */
export function pageOf({ page = "" }: Asked): number {
  return /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 1;
}

/** The question of a reader within what the element is fixed to; a field that is fixed is not the reader's. */
export function askedQuery(asked: Asked, fixed: Query, order: Sort, pageSize: number): Query {
  const query: Record<string, unknown> = { pageSize };
  for (const name of ASKED_NAMES) {
    if (asked[name] && !NOT_A_FILTER.has(name)) query[FIELDS[name] ?? name] = asked[name];
  }
  // Without a choice, what matches best stands first where there are words to match.
  const usual = asked.text || fixed.text ? undefined : order;
  const sort = SORTS[asked.sort ?? ""] ?? usual;
  return { ...query, ...(sort && { sort }), ...fixed };
}
