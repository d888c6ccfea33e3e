import type { Signal } from "../signal.ts";

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
  init: { readonly signal?: AbortSignal | null; readonly cache?: "no-cache" | "default" | undefined },
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

/** How a file is asked for. */
export interface Asking extends Patience {
  readonly fetch?: FetchFile | undefined;
  readonly signal?: Signal | undefined;
  readonly cache?: "no-cache";
  /** How often it was asked for before. */
  readonly attempts?: number;
}

/**
 * What is read of a file. Asks once, and waits no longer than it may (a host’s own fetch may not listen to a signal); what to
 * do where the network or the host stumbles is loaded when one does.
 *
 * @param read what it throws is told as it is where it is a `BundleError`, else taken for a stumble
 */
export async function fetchFile<T>(
  url: string,
  asking: Asking,
  read: (response: FileResponse) => T | Promise<T>,
): Promise<T> {
  const { fetch: ask = fetch, timeout = 20_000, signal, cache } = asking;
  const control = new AbortController();
  const stop = (): void => control.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.race([
      new Promise<T>((_, reject) => {
        control.signal.onabort = reject;
        if (signal?.aborted) stop();
      }),
      ask(url, { signal: control.signal, cache }).then((response) => {
        if (!response.ok) throw response;
        return read(response);
      }),
    ]);
  } catch (reason) {
    // Not awaited: the time of this request is over.
    return import("./fetch-again.ts").then(
      ({ fetchAgain }) => fetchAgain(reason, url, asking, read),
      // The network may be gone for the script, too: what it said first is told.
      (gone) => {
        throw reason instanceof Error ? reason : gone;
      },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
