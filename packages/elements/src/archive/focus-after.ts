/** Where a link of an archive's own controls led: to another page, to the next rows, to another state. */
export type Move = "page" | "next" | "state";

/** What following a link moves. */
export function moveBy(link: Element): Move {
  if (link.closest(".ec-more")) return "next";
  return link.closest("[part='pages']") ? "page" : "state";
}

/**
 * Puts the focus where the reader goes on: on the first row of a page that was turned, as on a page of its own, on the first
 * of the rows that were added, and on the results where the link that was followed is gone.
 */
export function focusAfter(move: Move, root: ShadowRoot | null, added: number): void {
  const row = root?.querySelectorAll(".ec-rows > li, .ec-timeline li")[added];
  if (move === "next") row?.querySelector("a")?.focus();
  if (move === "page" || !root?.activeElement) focusResults(root);
}

/** Goes to the results, and shows their beginning. */
export function focusResults(root: ShadowRoot | null): void {
  const results = root?.querySelector<HTMLElement>("[part='results']");
  results?.focus({ preventScroll: true });
  if ((results?.getBoundingClientRect().top ?? 0) < 0) results?.scrollIntoView();
}
