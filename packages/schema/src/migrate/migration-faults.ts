import { describeValue } from "../faults/describe-value.ts";
import type { Fault } from "../faults/fault.ts";

/** Content of a later major version than the one it should be brought to. */
export function newerThan(version: string, to: string): Fault {
  return {
    code: "newer-version",
    severity: "error",
    message: `This content is of version ${version}; there is no way back to ${to}.`,
    path: "/schemaVersion",
    expected: `version ${to} or one before it`,
    received: version,
    hint: `Update the packages of event-content to a release that knows version ${version}.`,
  };
}

/** A `schemaVersion` that never was. */
export function unknownVersion(received: unknown, versions: readonly string[]): Fault {
  const got = describeValue(received);
  return {
    code: "unknown-version",
    severity: "error",
    message: `There is no version ${got}.`,
    path: "/schemaVersion",
    expected: `one of ${versions.map((version) => `"${version}"`).join(", ")}`,
    received: got,
    hint: "Correct schemaVersion, or leave it out where the content was written before versions were stated.",
  };
}

/** What can be neither an item nor a record. */
export function notFields(received: unknown): Fault {
  return {
    code: "wrong-type",
    severity: "error",
    message: "This is no content.",
    path: "",
    expected: "an object with the fields of an item, or of an archive's record",
    received: describeValue(received),
    hint: "Run event-content validate to see what it lacks.",
  };
}
