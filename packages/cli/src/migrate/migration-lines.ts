import { counted } from "../report/counted.ts";
import { printable } from "../report/printable.ts";
import type { FilePlan } from "./migrate-values.ts";

/** What is done to each file, and a line that counts them. */
export function migrationLines(
  files: readonly FilePlan[],
  { to, check }: { readonly to: string; readonly check: boolean },
): string {
  const changed = files.filter((file) => file.changes.length > 0);
  const later = files.filter((file) => file.changes.length === 0 && file.version !== to);
  const lines = [
    ...changed.map(({ file, changes }) => `${printable(file)}: ${changes.join(", ")}`),
    ...later.map(({ file, version }) => `${printable(file)}: is of version ${version}, and stays as it is`),
    ending(changed.length, files.length, { to, check }),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function ending(changed: number, all: number, { to, check }: { to: string; check: boolean }): string {
  if (changed === 0) return `Nothing to do: ${counted(all, "file")} of version ${to} or later.`;
  const rest = all - changed;
  const others =
    rest === 0 ? "" : `; ${counted(rest, "other")} ${rest === 1 ? "stays as it is" : "stay as they are"}`;
  return check
    ? `${counted(changed, "file")} would be brought to version ${to}${others}.`
    : `${counted(changed, "file")} brought to version ${to}${others}.`;
}
