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
    ofArchive("A conference of 2003", "merida-anti-corruption-signing-conference-2003"),
    ofArchive("A conference of 2021", "glasgow-climate-change-conference-2021"),
    ofArchive("A day observed every year", "world-water-day"),
  ];
}

export function blankExamples(): Example[] {
  return [
    { label: "An empty event", file: "blank-event.json", text: json(BLANK_EVENT) },
    { label: "An empty news item", file: "blank-news.json", text: json(BLANK_NEWS) },
  ];
}

function ofArchive(label: string, id: string): Example {
  return { label, file: `${id}.json`, text: readFileSync(new URL(`${id}.json`, CONTENT), "utf8") };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
