import type { Fault } from "@event-content/schema";
import type { Paint } from "./paint-for.ts";
import { printable } from "./printable.ts";

/** Faults for a person: by file, then line by line. */
export function prettyFaults(faults: readonly Fault[], paint: Paint): string {
  return prettyFiles(faults, paint)
    .map((line) => `${line}\n`)
    .join("");
}

function prettyFiles(faults: readonly Fault[], paint: Paint): string[] {
  const files = new Map<string, Fault[]>();
  for (const fault of faults) {
    const file = fault.file ?? "";
    files.set(file, [...(files.get(file) ?? []), fault]);
  }
  return [...files].flatMap(([file, own]) => [
    ...(file === "" ? [] : [paint("underline", printable(file))]),
    ...own.flatMap((fault) => prettyFault(fault, paint)),
    "",
  ]);
}

function prettyFault(fault: Fault, paint: Paint): string[] {
  const where = fault.line === undefined ? "" : `${fault.line}:${fault.column ?? 1}  `;
  const colour = fault.severity === "error" ? "red" : "yellow";
  const details = [
    ["path", fault.path],
    ["expected", fault.expected],
    ["received", fault.received],
    ["hint", fault.hint],
  ].filter(([, text]) => text);
  return [
    `  ${where}${paint(colour, fault.severity)}  ${printable(fault.message)}  ${paint("dim", fault.code)}`,
    ...details.map(([name, text]) => `      ${paint("dim", `${name}:`)} ${printable(String(text))}`),
  ];
}
