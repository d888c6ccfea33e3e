import type { Fault } from "@event-content/schema";

/**
 * The `code` of a `BundleError`'s fault: `newer-bundle` and `newer-version` want a newer release of this package, `network` and `aborted`
 * are worth another try.
 */
export type BundleFaultCode =
  | "not-a-bundle"
  | "newer-bundle"
  | "newer-version"
  | "not-json"
  | "no-items"
  | "too-large"
  | "missing-file"
  | "damaged-file"
  | "network"
  | "aborted";

/** Why an archive, or a file of it, could not be read. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** @param what the message, which the address follows */
export function bundleError(
  code: BundleFaultCode,
  what: string,
  url: string,
  received: string,
  hint: string,
): BundleError {
  return new BundleError({
    code,
    severity: "error",
    message: `${what}: ${url}`,
    path: "",
    expected: "a whole file of an archive",
    received,
    hint,
    file: url,
  });
}

export function isBundleError(error: unknown): error is BundleError {
  return error instanceof BundleError;
}
