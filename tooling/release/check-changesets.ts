import { readFileSync } from "node:fs";
import path from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { pendingChangesets } from "./pending-changesets.ts";
import { readPackages } from "./read-packages.ts";
import { ReleaseError } from "./release-error.ts";

function faultsOf(file: string, text: string, names: readonly string[]): string[] {
  try {
    const { releases, summary } = parseChangesetFile(text);
    const faults = releases
      .filter(({ name }) => !names.includes(name))
      .map(
        ({ name }) => `${file} names "${name}", which is no package here. Write one of ${names.join(", ")}.`,
      );
    if (!releases.length) faults.push(`${file} names no package. Write \`"${names[0]}": patch\` at its top.`);
    if (!summary) faults.push(`${file} says nothing. Write what is new for the reader of the changelog.`);
    return faults;
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0]?.replace(/\.$/, "");
    return [
      `${file} cannot be read: ${reason}. It begins with a line "---", then \`"${names[0]}": patch\`, then "---" again.`,
    ];
  }
}

/** Every pending changeset can be read and names packages that exist; what is wrong is one `ReleaseError`. */
export function checkChangesets(root: string): void {
  const names = readPackages(root).map(({ name }) => name);
  const faults = pendingChangesets(root).flatMap((name) => {
    const file = `.changeset/${name}`;
    return faultsOf(file, readFileSync(path.join(root, file), "utf8"), names);
  });
  if (faults.length) throw new ReleaseError("bad-changeset", faults.join("\n"));
}
