import type { ArchiveElement } from "./archive-element.ts";

// Parts and archives may arrive in any order: who waits for an archive hears of each that comes or goes.
const archives = new Set<ArchiveElement>();
const waiting = new Set<() => void>();

/** Makes an archive known to its parts, until the function that is returned is called. */
export function announceArchive(archive: ArchiveElement): () => void {
  archives.add(archive);
  for (const each of waiting) each();
  return () => {
    archives.delete(archive);
    for (const each of waiting) each();
  };
}

/** Calls back whenever an archive comes or goes, until the function that is returned is called. */
export function onArchives(listener: () => void): () => void {
  waiting.add(listener);
  return () => void waiting.delete(listener);
}

/** Whether the state of another archive has the same names in the address of the page. */
export function sharesAddress(archive: ArchiveElement): boolean {
  const names = ({ addressForm: { mode, prefix } }: ArchiveElement): string => mode + prefix;
  return (
    archive.addressForm.mode !== "off" &&
    [...archives].some((each) => each !== archive && names(each) === names(archive))
  );
}

/** The archive that a part belongs to: the one of an id, of a name, or the first of the page. */
export function findArchive(part: Element, id: string, instance: string): ArchiveElement | undefined {
  if (id) {
    const named = (part.getRootNode() as Document | ShadowRoot).getElementById?.(id);
    return [...archives].find((each) => each === named);
  }
  const here = [...archives].filter((each) => each.ownerDocument === part.ownerDocument);
  if (instance) return here.find((each) => each.instance === instance);
  return here.find((each) => each.contains(part)) ?? here[0];
}
