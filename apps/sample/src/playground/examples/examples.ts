import { readFileSync } from "node:fs";
import { BLANK_EVENT, BLANK_NEWS } from "./blank-items.ts";
import type { Example } from "./example.ts";
import { seedItems } from "./seed-page.ts";

const CONTENT = new URL("../../../content/", import.meta.url);

/** What stands in the editor at first: the items of the old page. */
export function firstExample(): Example {
  return {
    label: "A workshop of 2003, read from an old page",
    file: "workshop.json",
    text: json(seedItems()),
  };
}

/** Items of the sample archive. */
export function archiveExamples(): Example[] {
  return [
    firstExample(),
    ofArchive("A summit with its programme, 2024", "events/summit-of-the-future-2024"),
    ofArchive("A conference that was cancelled, 2021", "events/helsinki-plant-health-conference-2021"),
    ofArchive("A day observed every year", "events/world-press-freedom-day"),
    ofArchive("A news item of 2003", "news/corruption-convention-signed-in-merida-2003"),
  ];
}

export function blankExamples(): Example[] {
  return [
    { label: "An empty event", file: "blank-event.json", text: json(BLANK_EVENT) },
    { label: "An empty news item", file: "blank-news.json", text: json(BLANK_NEWS) },
  ];
}

function ofArchive(label: string, path: string): Example {
  const text = readFileSync(new URL(`${path}.json`, CONTENT), "utf8");
  return { label, file: `${path.slice(path.indexOf("/") + 1)}.json`, text };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
