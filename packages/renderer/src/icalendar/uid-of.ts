import type { ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";

/**
 * A UID that stays the same whenever it is made: the name of the entry at the archive's domain. Without an archive the
 * domain is the one of `baseUrl`, else of the item's address.
 *
 * @see RFC 7986, section 5.3
 */
export function uidOf(name: string, item: ItemInput, state: RenderState): string {
  return `${name}@${hostOf(item, state)}`;
}

function hostOf(item: ItemInput, state: RenderState): string {
  if (state.archive) return state.archive.id;
  for (const address of [state.options.baseUrl, item.url, item.archive?.originalUrl]) {
    const found = /^https?:\/\/([^/?#:@]+)/i.exec(address ?? "")?.[1];
    if (found) return found.toLowerCase();
  }
  return "event-content.invalid";
}
