import type { NewsInput, Note } from "@event-content/schema";
import { readContacts } from "../extract/contacts.ts";
import { readDateline } from "../extract/dateline.ts";
import { readDocuments } from "../extract/documents.ts";
import type { Reading } from "../extract/reading.ts";
import { stated } from "../extract/stated.ts";
import type { Page } from "../read/page.ts";
import { bodyBlocks } from "./body-blocks.ts";
import type { Provenance } from "./provenance.ts";
import { prune } from "./prune.ts";
import { sourceOf } from "./source-of.ts";

const PRESS_RELEASE = /^(?:press|news) release\b|^for immediate release\b|^press releases$/i;
const LEAD = 6;

/** The page itself as a news item: its body is the page, in order. Without an event it also holds the page's documents. */
export function newsItem(
  page: Page,
  from: Provenance,
  id: string,
  eventId: string | undefined,
  notes: readonly Note[],
): NewsInput {
  const dateline = readDateline(page);
  const documents = eventId === undefined ? readDocuments(page) : undefined;
  const contacts = eventId === undefined ? readContacts(page) : undefined;
  const readings = [titleOf(page), dateline, documents, contacts].filter((each) => each !== undefined);
  const item: NewsInput = {
    id,
    kind: "news",
    type: isPressRelease(page) ? "press-release" : "article",
    lang: from.lang,
    title: page.title,
    trail: page.trail.map((part) => ({ ...part })),
    published: from.published?.date,
    dateline: dateline.value,
    body: bodyBlocks(page.pieces),
    about: eventId === undefined ? [] : [eventId],
    documents: documents?.value,
    contacts: contacts?.value,
    archive: from.url === undefined ? undefined : { originalUrl: from.url },
  };
  return {
    ...prune(item),
    source: sourceOf(from, [...readings, { facts: [], notes: [...page.notes, ...notes] }]),
  };
}

function titleOf(page: Page): Reading<string> {
  const facts = page.titleFrom === "headline" ? [stated("/title", page.title)] : [];
  const trail = page.trail.length > 0 && page.trailQuote !== "" ? [stated("/trail", page.trailQuote)] : [];
  return { facts: [...facts, ...trail], notes: [] };
}

function isPressRelease(page: Page): boolean {
  const lines = [
    page.title,
    ...page.trail.map((part) => part.title),
    ...page.pieces.slice(0, LEAD).map((piece) => piece.text),
  ];
  return (
    lines.some((line) => line.length < 60 && PRESS_RELEASE.test(line.trim())) ||
    /^press release\s*[:–-]/i.test(page.title)
  );
}
