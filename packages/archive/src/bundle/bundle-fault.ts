import type { Fault } from "@event-content/schema";

export type BundleFaultCode =
  | "not-a-bundle"
  | "newer-bundle"
  | "missing-file"
  | "damaged-file"
  | "network"
  | "aborted";

/** Why a bundle, or a file of it, could not be read. */
export class BundleError extends Error {
  override readonly name = "BundleError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

const HINTS: Readonly<Record<BundleFaultCode, string>> = {
  "not-a-bundle": "Give the address of the folder that holds archive.json, or of that file.",
  "newer-bundle": "Install a later version of @event-content/archive.",
  "missing-file": "Publish the whole folder again: files under data/ go first, archive.json last.",
  "damaged-file": "Publish the file again; check that nothing on the way changes it.",
  network:
    "Try again; where it stays so, check the address and that the host sends Access-Control-Allow-Origin.",
  aborted: "Nothing is wrong: a later question took its place.",
};

export function bundleError(
  code: BundleFaultCode,
  message: string,
  url: string,
  received: string,
): BundleError {
  return new BundleError({
    code,
    severity: "error",
    message,
    path: "",
    expected: code === "newer-bundle" ? "a bundle of version 1" : "a whole file of the bundle",
    received,
    hint: HINTS[code],
    file: url,
  });
}

export function isBundleError(error: unknown): error is BundleError {
  return error instanceof BundleError;
}
