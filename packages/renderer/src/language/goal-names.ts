import type { SubjectNames } from "./subject-names.ts";

/** Goals by number, from a label such as `Goal {n}: {name}` and the seventeen short titles of the United Nations in order. */
export function goalNames(label: string, titles: readonly string[]): SubjectNames["goals"] {
  return Object.fromEntries(
    titles.map((title, at) => [at + 1, label.replace("{n}", String(at + 1)).replace("{name}", title)]),
  );
}
