import type { Fault } from "@event-content/schema";

export type BundleFaultCode =
  | "not-a-bundle"
  | "newer-bundle"
  | "not-json"
  | "no-items"
  | "too-large"
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

/** What is said before the address, and how to mend it. */
const TEXTS: Readonly<Record<BundleFaultCode, readonly [message: string, hint: string]>> = {
  "not-a-bundle": [
    "There is no archive",
    "Give the address of the folder that holds archive.json, or of that file.",
  ],
  "newer-bundle": ["The archive is of a later version", "Install a later @event-content/archive."],
  "not-json": ["There is no JSON", "Give the address of the data, not of a page that shows it."],
  "no-items": [
    "There is JSON, but no items",
    'Give a list of items, { "items": […] }, one item, or archive.json of a bundle.',
  ],
  "too-large": ["There is more than a page should load", "Publish it as a bundle, or raise maxBytes."],
  "missing-file": [
    "There is no such file",
    "Check the address; publish a whole bundle again, archive.json last.",
  ],
  "damaged-file": ["The file is damaged", "Publish it again; check that nothing on the way changes it."],
  network: [
    "Nothing came",
    "Try again; check the address, and that the host sends Access-Control-Allow-Origin.",
  ],
  aborted: ["The question was withdrawn", ""],
};

export function bundleError(code: BundleFaultCode, url: string, received: string): BundleError {
  const [message, hint] = TEXTS[code];
  return new BundleError({
    code,
    severity: "error",
    message: `${message}: ${url}`,
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
