import type { Fault, ItemInput } from "@event-content/schema";

/** The ids an item names, and where. */
export function referencesOf(item: ItemInput): { readonly id: string; readonly path: string }[] {
  const related = (item.related ?? []).map((relation, index) => ({
    id: relation?.id,
    path: `/related/${index}/id`,
  }));
  const about =
    item.kind === "news" ? (item.about ?? []).map((id, index) => ({ id, path: `/about/${index}` })) : [];
  const successor = item.archive?.supersededBy;
  const superseded =
    successor?.includes(":") || successor?.includes("/")
      ? []
      : [{ id: successor, path: "/archive/supersededBy" }];
  return [...related, ...about, ...superseded].filter(
    (each): each is { id: string; path: string } => typeof each.id === "string",
  );
}

export function brokenReference(
  from: string,
  { id, path }: { readonly id: string; readonly path: string },
): Fault {
  return {
    code: "unresolved-reference",
    severity: "warning",
    message: `"${from}" names "${id}", which is not in the archive.`,
    path,
    expected: "the id of an item of the archive",
    received: id,
    hint: "Correct the id, or give a title instead where it has no page here.",
  };
}
