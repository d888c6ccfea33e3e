import { type ListOptions, renderIcs, renderItem, renderJsonLd, renderList } from "@event-content/renderer";
import type { Fault, ItemInput } from "@event-content/schema";

export interface Case {
  readonly items: readonly ItemInput[];
  readonly options: ListOptions;
}

/** Every output of a case by the name of its file. */
export function outputsOf({ items, options }: Case): Readonly<Record<string, string>> {
  const faults: Fault[] = [];
  const all: ListOptions = {
    now: "2026-01-01T00:00:00Z",
    ...options,
    items,
    onFault: (fault) => faults.push(fault),
  };
  const [first] = items as [ItemInput];
  const files = {
    "item.html": `${renderItem(first, all)}\n`,
    "list.html": `${renderList(items, all)}\n`,
    "items.jsonld": renderJsonLd(items, all),
    "items.ics": renderIcs(items, all),
  };
  const told = faults.map(({ code, severity, path, received }) => ({ code, severity, path, received }));
  return { ...files, "faults.json": `${JSON.stringify(told, null, 2)}\n` };
}
