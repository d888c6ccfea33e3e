import { bundleError, isBundleError } from "./bundle-fault.ts";
import { type Asking, type FileResponse, fetchFile } from "./fetch-file.ts";
import { missingFile } from "./missing-file.ts";

const NETWORK = "Try again; check the address, and that the host sends Access-Control-Allow-Origin.";

/**
 * Takes over a request that failed: asks again where that may help, else says why nothing came.
 *
 * @param reason what was thrown: an error, an answer that is not ok, or the event of an abort
 */
export async function fetchAgain<T>(
  reason: unknown,
  url: string,
  asking: Asking,
  read: (response: FileResponse) => T | Promise<T>,
): Promise<T> {
  const { attempts = 0, retries = 3, backOff = 250, signal } = asking;
  if (isBundleError(reason)) throw reason;
  if (!signal?.aborted) {
    const { status, message, type } = Object(reason) as { status?: number; message?: string; type?: string };
    const stopped = type === "abort" ? "no answer in time" : String(message ?? reason);
    const received = status === undefined ? stopped : `status ${status}`;
    if (status !== undefined && status !== 429 && status < 500) throw missingFile(url, received);
    if (attempts >= retries) throw bundleError("network", "Nothing came", url, received, NETWORK);
    await pause(backOff * 2 ** attempts, signal);
  }
  if (signal?.aborted) throw bundleError("aborted", "The question was withdrawn", url, "an abort", "");
  return fetchFile(url, { ...asking, attempts: attempts + 1 }, read);
}

/** Waits so many milliseconds, and no longer than the signal allows. */
function pause(milliseconds: number, signal: Asking["signal"]): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
