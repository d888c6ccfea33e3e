import type { Signal } from "../signal.ts";
import { bundleError } from "./bundle-fault.ts";

/** What is used of a `Response`. */
export interface FileResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What is used of `fetch`, which fits. */
export type FetchFile = (
  url: string,
  init: { readonly signal?: AbortSignal | null; readonly cache?: "no-cache" | "default" },
) => Promise<FileResponse>;

export interface Patience {
  /** How often a file is asked for again after a network error, a 429 or a 5xx. Default 3. */
  readonly retries?: number;
  /** Milliseconds before the first of them, doubled each time. Default 250. */
  readonly backOff?: number;
  /** Milliseconds after which a request is given up. Default 20,000. */
  readonly timeout?: number;
}

/** The bytes of a file, asked for again where the network or the host stumbles. */
export async function fetchFile(
  url: string,
  fetchOne: FetchFile,
  { retries = 3, backOff = 250, timeout = 20_000 }: Patience,
  signal?: Signal,
  cache: "no-cache" | "default" = "default",
): Promise<Uint8Array> {
  for (let attempt = 0; ; attempt++) {
    if (signal?.aborted) throw aborted(url);
    const { bytes, status, reason } = await tried(url, fetchOne, timeout, signal, cache);
    if (bytes) return bytes;
    if (signal?.aborted) throw aborted(url);
    const passing = status === undefined || status === 429 || status >= 500;
    if (!passing) {
      throw bundleError(
        "missing-file",
        `A file of the archive is not there: ${url}`,
        url,
        `status ${status}`,
      );
    }
    if (attempt >= retries) {
      const why = status === undefined ? String(reason) : `status ${status}`;
      throw bundleError("network", `The archive could not be reached: ${url}`, url, why);
    }
    await pause(backOff * 2 ** attempt, signal);
  }
}

interface Tried {
  readonly bytes?: Uint8Array;
  readonly status?: number;
  readonly reason?: unknown;
}

async function tried(
  url: string,
  fetchOne: FetchFile,
  timeout: number,
  signal: Signal | undefined,
  cache: "no-cache" | "default",
): Promise<Tried> {
  const given = new AbortController();
  // A host’s own fetch may not listen to the signal: the wait ends all the same.
  let stop = (): void => {};
  const stopped = new Promise<Tried>((resolve) => {
    stop = () => {
      resolve({ reason: "no answer in time" });
      given.abort();
    };
  });
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.race([stopped, loaded(url, fetchOne, given.signal, cache)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

async function loaded(
  url: string,
  fetchOne: FetchFile,
  signal: AbortSignal,
  cache: "no-cache" | "default",
): Promise<Tried> {
  try {
    const response = await fetchOne(url, { signal, cache });
    if (!response.ok) return { status: response.status };
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (reason) {
    return { reason: reason instanceof Error ? reason.message : reason };
  }
}

function pause(milliseconds: number, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
  });
}

function aborted(url: string): Error {
  return bundleError("aborted", "The question was withdrawn.", url, "an abort");
}
