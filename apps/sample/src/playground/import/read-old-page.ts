import { decodePage, importPage } from "@event-content/importers";
import { binaryKind } from "../content/binary-kind.ts";
import type { OldPage, ReadPage } from "./old-page.ts";

/** Reads an old page into items, the event first, or says why it holds none. */
export function readOldPage({ page, url }: OldPage): ReadPage {
  const text = typeof page === "string" ? page : decodePage(page).text;
  const binary = binaryKind(text);
  if (binary) {
    const message = `This seems to be ${binary}. Open it in the program that made it, and paste its text.`;
    return { items: [], notes: [{ message }] };
  }
  const { items, notes } = importPage(text, url === "" ? {} : { url });
  return { items: [...items].sort((a, b) => a.kind.localeCompare(b.kind)), notes };
}
