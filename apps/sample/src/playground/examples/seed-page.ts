import { readFileSync } from "node:fs";
import { importPage } from "@event-content/importers";
import type { ItemInput } from "@event-content/schema";

const SEED = new URL("../../../seed/", import.meta.url);

/** The old page of the sample, and the address that it had. */
export function seedPage(): { readonly text: string; readonly url: string } {
  const { file, url } = JSON.parse(readFileSync(new URL("origin.json", SEED), "utf8")) as {
    file: string;
    url: string;
  };
  return { text: readFileSync(new URL(file, SEED), "utf8"), url };
}

/** The event that the old page tells of. */
export function seedEvent(): ItemInput {
  const { text, url } = seedPage();
  const event = importPage(text, { url }).items.find(({ kind }) => kind === "event");
  if (!event) throw new Error("The seed was imported without its event; see packages/importers.");
  return event;
}
