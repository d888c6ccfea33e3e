import { readFileSync } from "node:fs";
import type { ItemInput } from "@event-content/schema";
import { readOldPage } from "../import/read-old-page.ts";

const SEED = new URL("../../../seed/", import.meta.url);

/** The old page of the sample, and the address that it had. */
export function seedPage(): { readonly text: string; readonly url: string } {
  const { file, url } = JSON.parse(readFileSync(new URL("origin.json", SEED), "utf8")) as {
    file: string;
    url: string;
  };
  return { text: readFileSync(new URL(file, SEED), "utf8"), url };
}

/** What the old page was read into: the event it tells of, and the news item that it is. */
export function seedItems(): readonly ItemInput[] {
  const { text, url } = seedPage();
  return readOldPage({ page: text, url }).items;
}
