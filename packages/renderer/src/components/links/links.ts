import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { languageNote } from "../text/language-note.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";

/** Links of an item; one to another language says which. */
export function links(item: ItemInput, state: ItemState): HtmlString {
  const list = rows(item.links, "links", state, (each) => {
    const title = text(each.title, item.lang, state);
    return markup`<li>${link(each.url, title, state, { hreflang: each.language })}${languageNote(each.language, state)}</li>`;
  });
  return list.length === 0 ? nothing : markup`<ul>${list}</ul>`;
}
