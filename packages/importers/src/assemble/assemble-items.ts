import type { EventInput, ItemInput, NewsInput, Note } from "@event-content/schema";
import { findEvent } from "../extract/find-event.ts";
import { pageSentences } from "../extract/page-sentences.ts";
import { readPublished } from "../extract/published.ts";
import type { ImportResult } from "../import-result.ts";
import type { CompleteOptions } from "../options.ts";
import type { Page } from "../read/page.ts";
import { eventItem } from "./event-item.ts";
import { itemId } from "./item-id.ts";
import { newsItem } from "./news-item.ts";
import type { Provenance } from "./provenance.ts";

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A framed page as a news item and, where it tells of one, an event. */
export function assembleItems(page: Page, options: CompleteOptions, importer: string): ImportResult {
  const { published, notes } = readPublished(page, options);
  const lang = [options.lang, page.lang].find((tag) => tag !== undefined && LANGUAGE_TAG.test(tag)) ?? "en";
  const from: Provenance = {
    importer: options.importer ?? importer,
    url: options.url,
    file: options.file,
    lang,
    published,
  };
  const evidence = findEvent(page, pageSentences(page));
  const newsId = itemId(page.title, options.makeId, []);
  const event =
    evidence && eventItem(evidence, from, (title) => itemId(title, options.makeId, [newsId]), newsId);
  const news = newsItem(page, from, newsId, event?.id, notes);
  const items: ItemInput[] = event ? [news, event] : [news];
  return { items, notes: items.flatMap(notesOf) };
}

function notesOf(item: NewsInput | EventInput): Note[] {
  return [...(item.source?.notes ?? [])];
}
