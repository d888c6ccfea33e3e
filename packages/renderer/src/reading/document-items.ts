import type { ItemInput } from "@event-content/schema";
import { isWithheld, sameLanguage } from "@event-content/schema/core";
import { languageName } from "../components/text/language-name.ts";
import { count, fill } from "../language/fill.ts";
import type { RenderState } from "../state/render-state.ts";
import { joinedInlines, linked, localized, words } from "./inlines.ts";
import type { Inline, Node } from "./node.ts";

type Entry = NonNullable<ItemInput["documents"]>[number];

/** Documents as rows: the title, and what it is or why it cannot be opened. */
export function documentItems(
  entries: readonly Entry[] | undefined,
  lang: string,
  state: RenderState,
): Node[][] {
  return (entries ?? []).map((entry) => {
    const open = isWithheld(entry, state.privacy) || entry.availability === "gone" ? undefined : entry.url;
    const title = linked(localized(entry.title, lang, state), open, state);
    const facts = joinedInlines(factsOf(entry, lang, open !== undefined, state), state.language.separator);
    const children = facts.length === 0 ? title : [...title, ...words(" ("), ...facts, ...words(")")];
    return [{ type: "paragraph", children }];
  });
}

function factsOf(entry: Entry, lang: string, open: boolean, state: RenderState): (readonly Inline[])[] {
  const { labels } = state.language;
  const note = localized(entry.accessNote, lang, state);
  if (isWithheld(entry, state.privacy)) return [note.length > 0 ? note : words(labels.withheld)];
  const contact = entry.accessible === false ? entry.accessibleContact : undefined;
  return [
    open ? [] : words(entry.availability === "gone" ? labels.gone : labels.noAddress),
    words(entry.symbol ?? ""),
    entry.mediaType ? words(shortType(entry.mediaType)) : [],
    entry.bytes === undefined ? [] : words(size(entry.bytes, state)),
    entry.pages === undefined ? [] : words(count(labels.documentPages, entry.pages, state.language)),
    entry.language && !sameLanguage(entry.language, state.lang)
      ? words(languageName(entry.language, state))
      : [],
    entry.archivedCopy ? linked(words(labels.archivedCopy), entry.archivedCopy, state) : [],
    contact ? linked(words(labels.askAccessible), contact, state) : [],
    note,
  ];
}

const SHORT_TYPES: ReadonlyMap<string, string> = new Map([
  ["application/msword", "DOC"],
  ["text/html", "HTML"],
  ["text/plain", "TXT"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"],
]);

function shortType(mediaType: string): string {
  return SHORT_TYPES.get(mediaType) ?? (mediaType.split("/").at(-1) as string).toUpperCase();
}

function size(bytes: number, { language }: RenderState): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? fill(language.labels.kilobytes, { n: language.number(Math.max(1, Math.round(kilobytes))) })
    : fill(language.labels.megabytes, { n: language.number(Math.round(kilobytes / 1000)) });
}
