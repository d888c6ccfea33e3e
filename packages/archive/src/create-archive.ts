import type { Fault, ItemInput } from "@event-content/schema";
import { inOrder } from "./compare-items.ts";
import { matches } from "./matches.ts";
import type { Query, Total } from "./query.ts";

export interface Answer<T extends ItemInput> {
  readonly items: readonly T[];
  readonly total: Total;
  readonly page: number;
  readonly pages: number;
}

export interface MemoryArchive<T extends ItemInput> {
  readonly get: (id: string) => T | undefined;
  readonly query: (query?: Query) => Answer<T>;
  /** Ids that stand twice, and references that lead nowhere. */
  readonly faults: readonly Fault[];
}

/**
 * Many items, answered in memory.
 *
 * @example createArchive(items).query({ year: 2003, kind: "event" }).total // { value: 2, relation: "eq" }
 */
export function createArchive<T extends ItemInput>(items: readonly T[]): MemoryArchive<T> {
  const byId = new Map<string, T>();
  const faults: Fault[] = [];
  for (const item of items) {
    if (byId.has(item.id)) faults.push(duplicate(item.id));
    else byId.set(item.id, item);
  }
  for (const item of byId.values()) faults.push(...brokenReferences(item, byId));
  const newest = inOrder([...byId.values()], "newest");
  return { get: (id) => byId.get(id), query: (query = {}) => answer(newest, query), faults };
}

function answer<T extends ItemInput>(newest: readonly T[], query: Query): Answer<T> {
  const found = newest.filter((item) => matches(item, query));
  const ordered = query.sort === "oldest" ? inOrder(found, "oldest") : found;
  const pageSize = Math.max(1, Math.trunc(query.pageSize ?? 20));
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(query.page ?? 1)));
  return {
    items: ordered.slice((page - 1) * pageSize, page * pageSize),
    total: { value: ordered.length, relation: "eq" },
    page,
    pages,
  };
}

function brokenReferences(item: ItemInput, byId: ReadonlyMap<string, ItemInput>): Fault[] {
  const related = (item.related ?? []).map((relation, index) => ({
    id: relation.id,
    path: `/related/${index}/id`,
  }));
  const about =
    item.kind === "news" ? (item.about ?? []).map((id, index) => ({ id, path: `/about/${index}` })) : [];
  return [...related, ...about]
    .filter(({ id }) => id !== undefined && !byId.has(id))
    .map(({ id, path }) => ({
      code: "unresolved-reference",
      severity: "warning",
      message: `"${item.id}" names "${id}", which is not in the archive.`,
      path,
      expected: "the id of an item of the archive",
      received: String(id),
      hint: "Correct the id, or give a title instead where it has no page here.",
    }));
}

function duplicate(id: string): Fault {
  return {
    code: "duplicate-id",
    severity: "error",
    message: `Two items have the id "${id}".`,
    path: "/id",
    expected: "an id that no other item has",
    received: id,
    hint: "Give one of them another id.",
  };
}
