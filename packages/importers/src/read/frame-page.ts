import type { Note } from "@event-content/schema";
import { cleanDocumentTitle } from "./clean-document-title.ts";
import { isHeadline } from "./is-headline.ts";
import type { Page, Piece, RawPage, TextPiece, TrailPart } from "./page.ts";
import { parseTrail } from "./parse-trail.ts";
import { truncate } from "./truncate.ts";

const LEAD = 8;

/** Tells headline and trail from the body. */
export function framePage(raw: RawPage): Page {
  const { trail, trailQuote, rest } = takeTrail(raw);
  const named = nameOf(rest, raw.documentTitle);
  const pieces = rest.filter((piece) => piece !== named.piece && !repeats(piece, named));
  const last = trail.at(-1);
  const steps = last && same(last.title, named.title) ? trail.slice(0, -1) : trail;
  return {
    lang: raw.lang,
    title: named.title,
    titleFrom: named.from,
    trail: steps,
    trailQuote,
    pieces,
    notes: [...raw.notes, ...named.notes],
  };
}

function takeTrail(raw: RawPage): {
  trail: readonly TrailPart[];
  trailQuote: string;
  rest: readonly Piece[];
} {
  if (raw.trail) return { trail: raw.trail, trailQuote: "", rest: raw.pieces };
  const texts = raw.pieces.filter((piece) => piece.kind === "text").slice(0, LEAD);
  for (const [at, piece] of texts.entries()) {
    const next = texts[at + 1];
    const trail = parseTrail(piece, next !== undefined && isHeadline(next));
    if (trail && raw.pieces.length > 1)
      return { trail, trailQuote: piece.text, rest: raw.pieces.filter((each) => each !== piece) };
    if (!isHeadline(piece) && piece.text.length > 80) break;
  }
  return { trail: [], trailQuote: "", rest: raw.pieces };
}

interface Named {
  readonly title: string;
  readonly from: Page["titleFrom"];
  readonly piece?: TextPiece | undefined;
  readonly notes: readonly Note[];
}

function nameOf(pieces: readonly Piece[], documentTitle: string | undefined): Named {
  const texts = pieces.filter((piece) => piece.kind === "text");
  const stated = cleanDocumentTitle(documentTitle, (part) =>
    texts.some((piece) => same(piece.text, part) && piece.text.length > 15),
  );
  const lead = leadOf(texts);
  const piece =
    texts.find((each) => each.style === "h1") ??
    lead.find((each) => each.style === "h2" || each.style === "h3") ??
    lead.find((each) => each.display && isHeadline(each)) ??
    (stated === undefined ? undefined : texts.find((each) => same(each.text, stated))) ??
    lead.find(isHeadline);
  if (piece) return { title: piece.text, from: "headline", piece, notes: [] };
  if (stated !== undefined) return { title: stated, from: "document-title", notes: [] };
  const title = truncate(firstWords(pieces), 100);
  return { title, from: "first-line", notes: [notFound(title)] };
}

/** What stands before the first sentence. */
function leadOf(texts: readonly TextPiece[]): readonly TextPiece[] {
  const sentence = texts.findIndex(
    (piece) =>
      /^h\d/.test(piece.style) === false && /[.。]["'”’)]*$/u.test(piece.text) && piece.text.length > 60,
  );
  return texts.slice(0, sentence < 0 ? LEAD : sentence).slice(0, LEAD);
}

function firstWords(pieces: readonly Piece[]): string {
  const first = pieces.find((piece) => piece.text !== "");
  if (first) return first.text.split("\n", 1)[0] ?? first.text;
  const image = pieces.find((piece) => piece.kind === "image");
  return image?.alt ?? "";
}

function notFound(title: string): Note {
  return {
    code: "title-not-found",
    severity: "warning",
    path: "/title",
    message: `The page has no headline; its first words stand in for one: "${title}"`,
    confidence: 0.3,
  };
}

/** The headline once more, as press texts print it. */
function repeats(piece: Piece, named: Named): boolean {
  return named.from === "headline" && piece.kind === "text" && same(piece.text, named.title);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
