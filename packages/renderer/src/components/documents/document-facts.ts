import { isWithheld, sameLanguage } from "@event-content/schema/core";
import { escapeHtml } from "../../html/escape.ts";
import type { HtmlString } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { shownAddress, shownWords } from "../../state/shown.ts";
import { listed } from "../text/joined.ts";
import { languageName } from "../text/language-name.ts";
import { link } from "../text/link.ts";
import { linkHtml } from "../text/link-html.ts";
import { textHtml } from "../text/text-html.ts";
import type { DocumentInput } from "./documents.ts";
import { fileSize } from "./file-size.ts";
import { fileType } from "./file-type.ts";

/** What is known of a document: symbol, type, size, pages, languages, or why it cannot be opened; "" for what is not known. As HTML. */
export function documentFacts(entry: DocumentInput, lang: string, open: boolean, state: ItemState): string[] {
  const { labels } = state.language;
  const note = textHtml(entry.accessNote, lang, state);
  if (isWithheld(entry, state.privacy)) return [note || escapeHtml(labels.withheld)];
  const { symbol, mediaType, bytes, pages } = entry;
  const wayIn = (url: string | undefined, label: string): string =>
    shownAddress(url, state) === undefined ? "" : linkHtml(url, escapeHtml(label), state);
  return [
    open ? "" : escapeHtml(entry.availability === "gone" ? labels.gone : labels.noAddress),
    symbol ? `<bdi dir="ltr">${escapeHtml(shownWords(symbol, state))}</bdi>` : "",
    mediaType ? `<bdi>${escapeHtml(fileType(shownWords(mediaType, state)))}</bdi>` : "",
    typeof bytes === "number" ? escapeHtml(fileSize(bytes, state.language)) : "",
    typeof pages === "number" ? escapeHtml(count(labels.documentPages, pages, state.language)) : "",
    languages(entry, state).html,
    wayIn(entry.archivedCopy, labels.archivedCopy),
    entry.accessible === false ? wayIn(entry.accessibleContact, labels.askAccessible) : "",
    note,
  ];
}

/** The language of the document where it is not the page's, and links to its other languages. */
function languages(entry: DocumentInput, state: ItemState): HtmlString {
  const own =
    entry.language && (!sameLanguage(entry.language, state.lang) || (entry.otherLanguages ?? []).length > 0)
      ? [markup`<bdi>${languageName(entry.language, state)}</bdi>`]
      : [];
  const others = rows(entry.otherLanguages, "documents/otherLanguages", state, (each) =>
    link(each.url, markup`<bdi>${languageName(each.language, state)}</bdi>`, state, {
      hreflang: each.language,
    }),
  );
  return listed([...own, ...others], state);
}
