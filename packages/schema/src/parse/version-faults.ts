import { SCHEMA_VERSION } from "../core/schema-version.ts";
import type { Fault } from "../faults/fault.ts";
import type { VersionAge } from "./age-of-version.ts";

const MOST_SHOWN = 5;
const EXPECTED = `version ${SCHEMA_VERSION} or a minor version after it`;

/** Why content of a version cannot be read; undefined where it can. */
export function versionFault(age: VersionAge, version: string): Fault | undefined {
  if (age === "newer-major")
    return told("error", `This content is of version ${version}, which this release cannot read.`, version);
  if (age !== "older-major") return undefined;
  return {
    ...told("error", `This content is of version ${version}, before those that are read.`, version),
    code: "older-version",
    hint: `Bring it to version ${SCHEMA_VERSION} with event-content migrate.`,
  };
}

/** What a newer minor version wrote, and this release keeps. */
export function keptWarning(version: string, paths: readonly string[]): Fault {
  const shown = `${paths.slice(0, MOST_SHOWN).join(", ")}${paths.length > MOST_SHOWN ? ", …" : ""}`;
  return told(
    "warning",
    `This content is of version ${version}. What this release does not know is kept as it is, and shown nowhere: ${shown}.`,
    version,
  );
}

function told(severity: Fault["severity"], message: string, received: string): Fault {
  return {
    code: "newer-version",
    severity,
    message,
    path: "/schemaVersion",
    expected: EXPECTED,
    received,
    hint: `Update the packages of event-content, @event-content/schema among them, to a release that knows version ${received}.`,
  };
}
