import type { DocumentEntry, EventInput, Fact, Note } from "@event-content/schema";
import type { Page, Piece, Run } from "../read/page.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { documentKind } from "./document-kind.ts";
import { documentTitle } from "./document-title.ts";
import { mediaType } from "./media-type.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";
import { tidyDocumentTitle } from "./tidy-document-title.ts";
import { warning } from "./warning.ts";

type DocumentInput = NonNullable<EventInput["documents"]>[number];
interface Found {
  readonly title: string;
  readonly quote: string;
  readonly url?: string | undefined;
  readonly kind?: DocumentEntry["kind"];
}

const EMPTY_WORDS =
  /^(?:click )?(?:here|this link|link|download|pdf|more|read more|word|doc|text|english|full text)\W*$/i;
const PRINTED_ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:)]/i;

/** The documents a page offers, by a link, or only in words ("Click here for a list of participants."). */
export function readDocuments(page: Page): Reading<DocumentInput[]> {
  const found: Found[] = [];
  let heading: DocumentEntry["kind"];
  for (const piece of page.pieces) {
    if (
      piece.kind === "text" &&
      (/^h\d/.test(piece.style) || piece.display || /^[^.]{3,40}:$/.test(piece.text))
    )
      heading = documentKind(piece.text);
    for (const each of foundIn(piece, heading)) {
      if (!found.some((other) => other.title === each.title && (other.url ?? each.url) === each.url))
        found.push(each);
    }
  }
  const notes: Note[] = [];
  const facts: Fact[] = [];
  const value = found.map((each, at): DocumentInput => {
    facts.push(stated(`/documents/${at}`, each.quote));
    if (each.url === undefined) notes.push(withoutAddress(each, at));
    return entryOf(each);
  });
  return { value, facts, notes };
}

function entryOf({ title, url, kind = documentKind(title) ?? "other" }: Found): DocumentInput {
  const type = url === undefined ? undefined : mediaType(url);
  return {
    title,
    kind,
    ...(url === undefined ? { availability: "no-address" as const } : { url }),
    ...(type !== undefined && { mediaType: type }),
    ...(kind === "participants" && { access: "withheld" as const }),
  };
}

function foundIn(piece: Piece, heading: DocumentEntry["kind"]): Found[] {
  if (piece.kind === "image") return [];
  if (piece.kind === "table") {
    return piece.rows.flatMap((row) =>
      row.cells.flatMap((cell) => linked(cell.runs, textOf(cell.runs), heading)),
    );
  }
  const links = linked(piece.runs, piece.text, heading);
  if (links.length > 0) return links;
  return splitSentences(piece.text).flatMap((sentence): Found[] => {
    const title = sentence.length < 250 ? documentTitle(sentence) : undefined;
    if (
      title === undefined ||
      piece.runs.some(
        (run) => run.href !== undefined && sentence.includes(run.text.trim()) && !EMPTY_WORDS.test(run.text),
      )
    )
      return [];
    return [{ title, quote: sentence, url: PRINTED_ADDRESS.exec(sentence)?.[0] }];
  });
}

/** Links to documents: to a file, or with words that name a document, in the link or in the sentence around it. */
function linked(runs: readonly Run[], text: string, heading: DocumentEntry["kind"]): Found[] {
  return joinLinks(runs).flatMap(({ href, words }): Found[] => {
    if (/^(?:mailto|tel):|^#/i.test(href)) return [];
    const sentence = splitSentences(text).find((each) => each.includes(words)) ?? text;
    const offered = documentTitle(
      EMPTY_WORDS.test(words) || /^click/i.test(words) || isAloneIn(words, sentence) ? sentence : words,
    );
    const isFile = mediaType(href) !== undefined;
    if (offered !== undefined) return [{ title: offered, quote: sentence, url: href }];
    if (!isFile || words === "") return [];
    const title = tidyDocumentTitle(EMPTY_WORDS.test(words) ? sentence : words);
    return title === ""
      ? []
      : [{ title, quote: sentence, url: href, kind: documentKind(title) ?? heading ?? "other" }];
  });
}

function joinLinks(runs: readonly Run[]): { href: string; words: string }[] {
  const links: { href: string; words: string }[] = [];
  let before: string | undefined;
  for (const { href, text } of runs) {
    const last = links.at(-1);
    if (href !== undefined && href === before && last) last.words += text;
    else if (href !== undefined) links.push({ href, words: text });
    before = href;
  }
  return links.map(({ href, words }) => ({ href, words: words.trim() }));
}

function isAloneIn(words: string, sentence: string): boolean {
  return sentence.length - words.length < 40;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

function withoutAddress({ title }: Found, at: number): Note {
  return warning(
    "document-without-address",
    `/documents/${at}`,
    `The page names "${title}" and gives no address for it.`,
    1,
  );
}
