import type { Fault } from "@event-content/schema";
import { printable } from "./printable.ts";

/**
 * Faults as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function github(faults: readonly Fault[]): string {
  return faults.map((fault) => `${command(fault)}\n`).join("");
}

function command(fault: Fault): string {
  const properties = Object.entries({
    file: fault.file?.replaceAll("\\", "/"),
    line: fault.line,
    col: fault.column,
    title: fault.code,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const hint = fault.hint && ` ${fault.hint}`;
  const at = fault.path && ` (at ${fault.path})`;
  return `::${fault.severity} ${properties.join(",")}::${data(`${fault.message}${at}${hint}`)}`;
}

function data(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => printable(line).replaceAll("%", "%25"));
  return lines.join("%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
