import type { ItemInput } from "@event-content/schema";

const TOPICS = ["water", "climate-change", "health", "education"];
const COUNTRIES = ["KZ", "AT", "CN"];
const TYPES = ["workshop", "forum", "conference"];
const two = (value: number): string => String(value).padStart(2, "0");

function eventOf(index: number): ItemInput {
  const year = 2001 + (index % 5);
  const start = `${year}-${two(1 + (index % 12))}-${two(1 + (index % 20))}`;
  const title = `Workshop ${index} on ${index % 3 === 0 ? "water" : "forests"}`;
  return {
    id: `event-${two(index)}`,
    kind: "event",
    type: TYPES[index % 3] as "workshop",
    lang: "en",
    title: index % 4 === 0 ? { en: title, ar: `حلقة عمل ${index}` } : title,
    summary: `What was said of ${TOPICS[index % 4]} in ${year}.`,
    topics: [TOPICS[index % 4] as string],
    countries: [COUNTRIES[index % 3] as string],
    dates: { start, ...(index % 7 === 0 && { end: `${start.slice(0, 8)}28` }) },
  };
}

function newsOf(index: number): ItemInput {
  return {
    id: `news-${two(index)}`,
    kind: "news",
    type: "article",
    lang: "en",
    title: `Report ${index} about ${index % 2 ? "water supply" : "mountains"}`,
    topics: [TOPICS[(index + 1) % 4] as string],
    published: `${2001 + (index % 5)}-${two(1 + (index % 12))}-15`,
  };
}

/** 48 items of five years: three pages of twenty, with a choice in every field. */
export const archiveItems: readonly ItemInput[] = [
  ...Array.from({ length: 36 }, (_, index) => eventOf(index + 1)),
  ...Array.from({ length: 12 }, (_, index) => newsOf(index + 1)),
];
