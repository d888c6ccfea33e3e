import type { ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { filledInlines, linked, listedInlines, localized } from "./inlines.ts";
import type { Inline } from "./node.ts";

/** `UN Global Compact, with UNDP`. */
export function organizerInlines(item: ItemInput, state: RenderState): Inline[] {
  const all = item.organizers ?? [];
  const names = (partner: boolean): Inline[] =>
    listedInlines(
      all
        .filter((each) => (each.role === "partner") === partner)
        .map((each) => linked(localized(each.name, item.lang, state), each.url, state)),
      state,
    );
  const organizers = names(false);
  const partners = names(true);
  if (organizers.length === 0 || partners.length === 0) return [...organizers, ...partners];
  return filledInlines(state.language.labels.withPartners, { organizers, partners });
}
