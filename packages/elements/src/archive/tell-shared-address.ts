import type { ArchiveElement } from "./archive-element.ts";

const told = new Set<string>();

/** Tells the developer, once a page, that archives read and write the same names in its address: nothing is wrong for a reader. */
export function tellSharedAddress({ localName, addressForm }: ArchiveElement): void {
  const { mode, prefix } = addressForm;
  if (told.has(mode + prefix)) return;
  told.add(mode + prefix);
  console.warn(
    `<${localName}> has the names "${prefix}…" in the address of the page in common with another element: after a reload each shows what was asked of the other.\nGive each an instance or a deep-link-prefix of its own, or set deep-link="off".`,
  );
}
