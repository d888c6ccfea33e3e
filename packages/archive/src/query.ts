import type { Order } from "./compare-items.ts";

/** What is asked of an archive. A list means any of its values; different fields must all hold. */
export interface Query {
  readonly kind?: "event" | "news";
  readonly type?: readonly string[];
  readonly topics?: readonly string[];
  readonly goals?: readonly number[];
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly lang?: readonly string[];
  readonly year?: number;
  /** First and last day that an item may touch, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Default `newest`. */
  readonly sort?: Order;
  /** From 1. Default 1. */
  readonly page?: number;
  /** Default 20. */
  readonly pageSize?: number;
}

/** A number of matches, exact (`eq`) or at least that many (`gte`). */
export interface Total {
  readonly value: number;
  readonly relation: "eq" | "gte";
}
