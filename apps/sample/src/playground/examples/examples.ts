import { BLANK_EVENT, BLANK_NEWS } from "./blank-items.ts";
import type { Example } from "./example.ts";
import { fromArchive } from "./from-archive.ts";
import { seedItems } from "./seed-page.ts";

/** What stands in the editor at first: the items of the old page. */
export function firstExample(): Example {
  return {
    label: "A workshop, from an old page",
    file: "workshop.json",
    text: json(seedItems()),
  };
}

/** Items of the sample archive. */
export function archiveExamples(): Example[] {
  return [
    firstExample(),
    ofArchive("A summit with a programme", "summit-of-the-future-2024"),
    ofArchive("A cancelled conference", "helsinki-plant-health-conference-2021"),
    ofArchive("A day observed every year", "world-press-freedom-day"),
    ofArchive("A news item", "corruption-convention-signed-in-merida-2003"),
  ];
}

export function blankExamples(): Example[] {
  return [
    { label: "An empty event", file: "blank-event.json", text: json(BLANK_EVENT) },
    { label: "An empty news item", file: "blank-news.json", text: json(BLANK_NEWS) },
  ];
}

function ofArchive(label: string, id: string): Example {
  return { label, file: `${id}.json`, text: json(fromArchive(id)) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
