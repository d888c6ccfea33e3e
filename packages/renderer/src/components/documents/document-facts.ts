import { isWithheld } from "@event-content/schema/core";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count } from "../../language/fill.ts";
import { sameLanguage } from "../../language/pick-text.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { listed } from "../text/joined.ts";
import { languageName } from "../text/language-note.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import type { DocumentInput } from "./documents.ts";
import { fileSize } from "./file-size.ts";
import { fileType } from "./file-type.ts";

/** What is known of a document: symbol, type, size, pages, languages, or why it cannot be opened. */
export function documentFacts(
  entry: DocumentInput,
  lang: string,
  open: boolean,
  state: RenderState,
): HtmlString[] {
  const { labels } = state.language;
  const note = text(entry.accessNote, lang, state);
  if (isWithheld(entry, state.privacy)) return [note === nothing ? markup`${labels.withheld}` : note];
  const facts = [
    open ? nothing : markup`${entry.availability === "gone" ? labels.gone : labels.noAddress}`,
    entry.symbol ? markup`<bdi dir="ltr">${state.words(entry.symbol)}</bdi>` : nothing,
    entry.mediaType ? markup`<bdi>${fileType(state.words(entry.mediaType))}</bdi>` : nothing,
    typeof entry.bytes === "number" ? markup`${fileSize(entry.bytes, state.language)}` : nothing,
    typeof entry.pages === "number"
      ? markup`${count(labels.documentPages, entry.pages, state.language)}`
      : nothing,
    languages(entry, state),
    markup`${state.address(entry.archivedCopy) !== undefined && link(entry.archivedCopy, markup`${labels.archivedCopy}`, state)}`,
    markup`${entry.accessible === false && state.address(entry.accessibleContact) !== undefined && link(entry.accessibleContact, markup`${labels.askAccessible}`, state)}`,
    note,
  ];
  return facts.filter((fact) => fact.html !== "");
}

/** The language of the document where it is not the page's, and links to its other languages. */
function languages(entry: DocumentInput, state: RenderState): HtmlString {
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
