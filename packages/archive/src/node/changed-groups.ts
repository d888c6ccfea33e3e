import type { ItemInput } from "@event-content/schema";
import { paths } from "../bundle/paths.ts";
import { UNDATED } from "../bundle/undated.ts";
import { unsealed } from "../bundle/unsealed.ts";
import type { BuildContext } from "./build-context.ts";
import type { BundleState } from "./bundle-state.ts";
import type { ChangedItem } from "./changed-items.ts";
import { writeGroup } from "./group-files.ts";

/** An item as the last bundle has it. @throws RangeError where its file is gone or damaged */
export function oldItem(number: number, { parts }: BundleState, { folder }: BuildContext): ItemInput {
  const { groups } = parts;
  const at = number < UNDATED ? number : number - UNDATED;
  const names = number < UNDATED ? groups.dated : groups.undated;
  const inGroup = at % groups.size;
  const bytes = folder.read(
    paths.wholes(names[Math.floor(at / groups.size)] as string, Math.floor(inGroup / groups.wholes)),
  );
  const item = bytes && (unsealed(bytes) as ItemInput[] | undefined)?.[inGroup % groups.wholes];
  if (!item) throw new RangeError("An item of the last bundle is gone.");
  return item;
}

/** Writes the folders of items that changed, and keeps the others. @throws RangeError where one is gone */
export function changedGroups(
  changed: readonly ChangedItem[],
  { gathering, spool, folder }: BuildContext,
  { parts }: BundleState,
): { readonly dated: string[]; readonly undated: string[] } {
  const sizes = parts.groups;
  const written = (all: typeof gathering.dated, names: readonly string[], offset: number): string[] => {
    const touched = new Set(
      changed
        .filter(({ number }) => number < UNDATED === (offset === 0))
        .map(({ number }) => Math.floor((number - offset) / sizes.size)),
    );
    return Array.from({ length: Math.ceil(all.length / sizes.size) }, (_, group) => {
      const name = names[group];
      if (name !== undefined && !touched.has(group)) {
        if (!folder.keepFolder(`data/items/${name}`)) throw new RangeError("A folder of items is gone.");
        return name;
      }
      const texts = all
        .slice(group * sizes.size, (group + 1) * sizes.size)
        .map(({ place: at }) => spool.read(at));
      return writeGroup(texts, sizes, folder);
    });
  };
  return {
    dated: written(gathering.dated, parts.groups.dated, 0),
    undated: written(gathering.undated, parts.groups.undated, UNDATED),
  };
}
