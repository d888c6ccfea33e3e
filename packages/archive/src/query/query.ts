/** How an answer is ordered; `relevance` needs a text. */
export type Sort = "newest" | "oldest" | "relevance";

/** What is asked of an archive. A list means any of its values; different fields must all hold. */
export interface Query {
  /**
   * Words that must all stand in the item, in any of its texts: the last one may be the beginning of a word, a word that
   * nothing has may be one letter off, `"words in quotes"` stand together, `-word` must not occur.
   */
  readonly text?: string;
  readonly kind?: OneOrMore<string>;
  readonly type?: OneOrMore<string>;
  readonly topics?: OneOrMore<string>;
  readonly goals?: OneOrMore<number>;
  readonly countries?: OneOrMore<string>;
  readonly regions?: OneOrMore<string>;
  /** Names or short names of organizers, as they are written. */
  readonly organizers?: OneOrMore<string>;
  /** Languages the item has a title in. */
  readonly lang?: OneOrMore<string>;
  readonly year?: number;
  /** First and last day that an item may touch, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Default `relevance` where there is a text, else `newest`. */
  readonly sort?: Sort;
  /** From 1. Default 1. */
  readonly page?: number;
  /** 1 to 1,000. Default 20. */
  readonly pageSize?: number;
}

/** One value, or several of which any will do. */
export type OneOrMore<T> = T | readonly T[];

/** A number of matches, exact (`eq`) or at least that many (`gte`). */
export interface Total {
  readonly value: number;
  readonly relation: "eq" | "gte";
}

/** A field that is asked for by value. */
export type FilterName =
  | "kind"
  | "type"
  | "topics"
  | "goals"
  | "countries"
  | "regions"
  | "organizers"
  | "lang";

/** The fields that are asked for by value; the year is a stretch of days. */
export const FILTERS: readonly FilterName[] =
  /* @__PURE__ */ "kind type topics goals countries regions organizers lang".split(" ") as FilterName[];

/** A field whose values are counted: one of `FACETS`. */
export type FacetName = FilterName | "year";

/** The fields that are counted. */
export const FACETS: readonly FacetName[] = /* @__PURE__ */ [...FILTERS, "year"];

/** How many of the matches have a value. */
export interface FacetCount {
  readonly value: string | number;
  readonly count: Total;
}

/** By field the values most matches have, 200 at most; equal counts in the order of their values. */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;
