import type { ItemInput } from "@event-content/schema";
import type { ListState } from "../../state/list-state.ts";
import { pictureHtml } from "../images/picture-html.ts";

/** The first picture of an item, for the top of its card; "" where it has none. */
export function cardPicture({ images, lang }: ItemInput, state: ListState): string {
  const first = Array.isArray(images) ? images[0] : undefined;
  return first ? pictureHtml(first, lang, state) : "";
}
