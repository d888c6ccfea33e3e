import { readFileSync } from "node:fs";
import type { HostCode } from "./host.ts";

/** A source file of a host, as it is. */
export function hostFile(name: string, label: string = name): HostCode {
  return { label, code: readFileSync(new URL(name, import.meta.url), "utf8").trimEnd() };
}

/** A rule of a host's own style sheet, by the words it begins with. */
export function hostRule(sheet: string, begins: string): HostCode {
  const css = readFileSync(new URL(`../../public/hosts/${sheet}`, import.meta.url), "utf8");
  const from = css.indexOf(begins);
  if (from < 0) throw new RangeError(`${sheet} has no rule that begins with "${begins}".`);
  return { label: "Its style sheet", code: css.slice(from, css.indexOf("}", from) + 1) };
}
