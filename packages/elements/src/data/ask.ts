import type { Answer, ArchiveSource, Query } from "@event-content/archive/browse";

interface Asked {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

const KEPT = 40;
const asked = new WeakMap<ArchiveSource, Map<string, Asked>>();

/**
 * Asks a source. The same question of several elements is asked once; it is withdrawn when the last of them has no use
 * for the answer any more. Good answers are kept.
 */
export function ask(source: ArchiveSource, query: Query, signal: AbortSignal): Answer | Promise<Answer> {
  const known = asked.get(source) ?? new Map<string, Asked>();
  asked.set(source, known);
  const key = JSON.stringify(query);
  const entry = known.get(key) ?? begun(source, query, known, key);
  return "answer" in entry ? waitFor(entry, signal) : entry.now;
}

function begun(
  source: ArchiveSource,
  query: Query,
  known: Map<string, Asked>,
  key: string,
): Asked | { readonly now: Answer } {
  const abort = new AbortController();
  const given = source.query(query, { signal: abort.signal });
  if (!(given instanceof Promise)) return { now: given };
  const entry: Asked = { answer: given, abort, waiting: 0, settled: false };
  known.set(key, entry);
  const forget = (): void => void (known.get(key) === entry && known.delete(key));
  given.then((answer) => {
    entry.settled = true;
    if (answer.faults.some(({ severity }) => severity === "error")) forget();
  }, forget);
  if (known.size > KEPT) known.delete(known.keys().next().value as string);
  return entry;
}

async function waitFor(entry: Asked, signal: AbortSignal): Promise<Answer> {
  entry.waiting += 1;
  const leave = (): void => {
    entry.waiting -= 1;
    if (entry.waiting === 0 && !entry.settled) entry.abort.abort();
  };
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await entry.answer;
  } finally {
    signal.removeEventListener("abort", leave);
    if (!signal.aborted) entry.waiting -= 1;
  }
}
