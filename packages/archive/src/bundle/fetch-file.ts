import type { Signal } from "../signal.ts";
import { bundleError, isBundleError } from "./bundle-fault.ts";
import { missingFile } from "./missing-file.ts";

/** What is used of a `Response`. */
export interface FileResponse {
  readonly ok: boolean;
  readonly status: number;
  /** The bytes of the file. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  /** Where the answer came from in the end, after redirections. */
  readonly url?: string;
  readonly headers?: {
    /** The value of a header; null where there is none. */
    readonly get: (name: string) => string | null;
  };
  /** Where it is a stream, it is read no further than it must be. */
  readonly body?: {
    /** Reads it piece by piece. */
    readonly getReader?: () => BodyReader;
  } | null;
}

interface BodyReader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<unknown>;
}

/** What is used of `fetch`, which fits. */
export type FetchFile = (
  url: string,
  init: { readonly signal?: AbortSignal | null; readonly cache?: "no-cache" | "default" },
) => Promise<FileResponse>;

/** How long, and how often, a file is asked for. */
export interface Patience {
  /** How often a file is asked for again after a network error, a 429 or a 5xx. Default 3. */
  readonly retries?: number;
  /** Milliseconds before the first of them, doubled each time. Default 250. */
  readonly backOff?: number;
  /** Milliseconds after which a request is given up. Default 20,000. */
  readonly timeout?: number;
}

const NETWORK = "Try again; check the address, and that the host sends Access-Control-Allow-Origin.";

type Cache = "no-cache" | "default";

/** The bytes of a file, asked for again where the network or the host stumbles. */
export function fetchFile(
  url: string,
  fetchOne: FetchFile,
  patience: Patience,
  signal?: Signal,
  cache?: Cache,
): Promise<Uint8Array> {
  return fetchAs(url, fetchOne, patience, bytesOf, signal, cache);
}

/**
 * What is read of an answer, asked for again where the network or the host stumbles.
 *
 * @param read what it throws is told as it is where it is a `BundleError`, else taken for a stumble
 */
export async function fetchAs<T>(
  url: string,
  fetchOne: FetchFile,
  { retries = 3, backOff = 250, timeout = 20_000 }: Patience,
  read: (response: FileResponse) => Promise<T>,
  signal?: Signal,
  cache: Cache = "default",
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const tried = signal?.aborted
      ? {}
      : await withinTime(timeout, signal, loadAs(url, fetchOne, read, cache));
    if (signal?.aborted) throw bundleError("aborted", "The question was withdrawn", url, "an abort", "");
    if ("value" in tried) return tried.value;
    const { status, reason } = tried as Failed;
    if (isBundleError(reason)) throw reason;
    const received = status === undefined ? String((reason as Error)?.message ?? reason) : `status ${status}`;
    if (status !== undefined && status !== 429 && status < 500) throw missingFile(url, received);
    if (attempt >= retries) throw bundleError("network", "Nothing came", url, received, NETWORK);
    await withinTime(backOff * 2 ** attempt, signal, () => new Promise<Failed>(() => {}));
  }
}

interface Failed {
  readonly status?: number;
  readonly reason?: unknown;
}

async function bytesOf(response: FileResponse): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Waits no longer than that, nor than the signal allows: a host’s own fetch may not listen to it. */
async function withinTime<T>(
  milliseconds: number,
  signal: Signal | undefined,
  start: (signal: AbortSignal) => Promise<T | Failed>,
): Promise<T | Failed> {
  const given = new AbortController();
  let stop = (): void => {};
  const stopped = new Promise<Failed>((resolve) => {
    stop = () => {
      resolve({ reason: "no answer in time" });
      given.abort();
    };
  });
  const timer = setTimeout(stop, milliseconds);
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.race([stopped, start(given.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

function loadAs<T>(
  url: string,
  fetchOne: FetchFile,
  read: (response: FileResponse) => Promise<T>,
  cache: Cache,
): (signal: AbortSignal) => Promise<{ readonly value: T } | Failed> {
  return async (signal) => {
    try {
      const response = await fetchOne(url, { signal, cache });
      return response.ok ? { value: await read(response) } : { status: response.status };
    } catch (reason) {
      return { reason };
    }
  };
}
