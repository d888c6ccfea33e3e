import { readdirSync, readFileSync } from "node:fs";
import { importPage } from "@event-content/importers";
import { type Archive, type Item, parseArchive, parseItem } from "@event-content/schema";
import { withhold } from "@event-content/schema/core";

const CONTENT = new URL("../content/", import.meta.url);
const AUTHORED = /^(events|news)[\\/].*\.json$/;

export interface Content {
  readonly archive: Archive;
  readonly items: readonly Item[];
}

/** The archive's record, the items written by hand, and those the importer reads from the old page. */
export function readContent(): Content {
  const archive = parseArchive(readJson("event-content.json"));
  const authored = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
    .filter((name) => AUTHORED.test(name))
    .sort()
    .map((name) => parseItem(readJson(name)));
  const items = [...authored, ...readSeed()].map((item) => ({
    ...withhold(item, archive.privacy),
    trail: trailOf(item, archive),
  }));
  return { archive, items };
}

function readSeed(): Item[] {
  const origin = readJson("seed/origin.json") as { file: string; url: string };
  const text = readFileSync(new URL(`seed/${origin.file}`, CONTENT), "utf8");
  return importPage(text, { url: origin.url }).items.map((item) => parseItem(item));
}

/** The trail of the source, its last step leading to the archive; or the archive's own. */
function trailOf(item: Item, archive: Archive): Item["trail"] {
  if (item.trail.length === 0) return archive.trail;
  return item.trail.map((step, index) => (index === item.trail.length - 1 ? { ...step, url: "/" } : step));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CONTENT), "utf8"));
}
