import type { ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { joinedHtml } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { documentFacts } from "./document-facts.ts";

export type DocumentInput = NonNullable<ItemInput["documents"]>[number];

/** Documents as rows: the title, and beside it what it is or why it cannot be opened. */
export function documents(item: ItemInput, state: ItemState): HtmlString {
  return documentList(item.documents, item.lang, state);
}

/** The same of a list of documents, as a session has them. */
export function documentList(
  entries: readonly DocumentInput[] | undefined,
  lang: string,
  state: ItemState,
): HtmlString {
  const list = rowsHtml(entries, "documents", state, (entry) => row(entry, lang, state));
  return list === "" ? nothing : trustedHtml(`<ul class="ec-documents">${list}</ul>`);
}

function row(entry: DocumentInput, lang: string, state: ItemState): string {
  const closed = isWithheld(entry, state.privacy) || entry.availability === "gone";
  const address = closed ? undefined : state.address(entry.url);
  const title = link(address, text(entry.title, lang, state), state, {
    hreflang: entry.language,
    type: entry.mediaType,
  });
  const facts = joinedHtml(
    documentFacts(entry, lang, address !== undefined, state),
    state.language.separator,
  );
  return `<li><span class="ec-document-title">${title.html}</span>${facts && `<span class="ec-note">${facts}</span>`}</li>`;
}
