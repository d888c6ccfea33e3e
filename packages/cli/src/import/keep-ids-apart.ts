import type { ItemInput } from "@event-content/schema";
import type { ImportedPage } from "./source-page.ts";

const LONGEST = 80;

/** Whether an id is free for an item; a directory of files has a say too. */
export type IsFree = (id: string, item: ItemInput) => boolean;

/**
 * Pages whose items never share an id: the second `annual-meeting` becomes `annual-meeting-2`, in references too.
 */
export function keepIdsApart(pages: readonly ImportedPage[], isFree: IsFree = () => true): ImportedPage[] {
  const taken = new Set<string>();
  return pages.map((page) => {
    const ids = page.items.map((item) => {
      const id = freeId(item.id, (candidate) => !taken.has(candidate) && isFree(candidate, item));
      taken.add(id);
      return id;
    });
    return page.items.every((item, index) => item.id === ids[index]) ? page : renamed(page, ids);
  });
}

function freeId(id: string, isFree: (id: string) => boolean): string {
  if (isFree(id)) return id;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const candidate = `${id.slice(0, LONGEST - ending.length)}${ending}`;
    if (isFree(candidate)) return candidate;
  }
}

function renamed(page: ImportedPage, ids: readonly string[]): ImportedPage {
  const names = new Map(page.items.map((item, index) => [item.id, ids[index] ?? item.id]));
  const name = (id: string) => names.get(id) ?? id;
  const items = page.items.map((item, index): ItemInput => {
    const common = {
      id: ids[index] ?? item.id,
      ...(item.related && {
        related: item.related.map((each) => (each.id === undefined ? each : { ...each, id: name(each.id) })),
      }),
    };
    return item.kind === "news"
      ? { ...item, ...common, ...(item.about && { about: item.about.map(name) }) }
      : { ...item, ...common };
  });
  const notes = page.notes.map((note) => ({ ...note, item: note.item && name(note.item) }));
  return { ...page, items, notes };
}
