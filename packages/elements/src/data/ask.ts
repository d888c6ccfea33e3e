import type { Answer, ArchiveSource, Query, QueryOptions } from "@event-content/archive/browse";
import { SharedWork } from "./shared-work.ts";

type Asked = Map<string, SharedWork<Answer>>;

const KEPT = 40;
const asked = new WeakMap<ArchiveSource, Asked>();

/**
 * Asks a source. The same question of several elements is asked once; it is withdrawn when the last of them has no use
 * for the answer any more. Good answers are kept.
 *
 * @param how `light` where rows may be whole items, and nothing need be counted unless `facets` counts it; `displayLang` of the reader
 */
export function ask(
  source: ArchiveSource,
  query: Query,
  signal: AbortSignal,
  how: Pick<QueryOptions, "light" | "facets" | "displayLang"> = {},
): Answer | Promise<Answer> {
  const known: Asked = asked.get(source) ?? new Map();
  asked.set(source, known);
  const key = JSON.stringify([query, how.light, !how.facets, how.displayLang]);
  const entry = known.get(key);
  if (entry && !entry.withdrawn) return entry.join(signal);
  let now: Answer | undefined;
  const work = new SharedWork(async (stop) => {
    const given = source.query(query, { signal: stop, ...how });
    if (!(given instanceof Promise)) now = given;
    return given;
  });
  if (now) return now;
  keep(work, known, key);
  return work.join(signal);
}

function keep(work: SharedWork<Answer>, known: Asked, key: string): void {
  known.set(key, work);
  const forget = (): void => void (known.get(key) === work && known.delete(key));
  work.result.then(({ faults }) => {
    if (faults.some(({ severity }) => severity === "error")) forget();
  }, forget);
  if (known.size > KEPT) known.delete(known.keys().next().value as string);
}
