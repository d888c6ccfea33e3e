import type { EventInput, ItemInput, LocalizedText } from "@event-content/schema";
import { counted } from "../report/counted.ts";
import type { Paint } from "../report/paint-for.ts";
import { printable } from "../report/printable.ts";
import type { ImportedPage } from "./source-page.ts";

/** What was imported, for a person at a terminal. */
export function summary(pages: readonly ImportedPage[], paint: Paint): string {
  const items = pages.flatMap((page) => page.items);
  const lines = [
    ...items.flatMap((item) => [...itemLines(item, paint), ""]),
    `${counted(items.length, "item")} from ${counted(pages.length, "page")}. --json prints the items, --out <dir> writes them to files.`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function itemLines(item: ItemInput, paint: Paint): string[] {
  const facts = [item.kind, item.type, item.kind === "event" ? dates(item) : item.published, place(item)];
  const about = item.kind === "news" ? (item.about ?? []) : [];
  return [
    paint("bold", printable(words(item.title))),
    `  ${facts.filter(Boolean).map(String).map(printable).join(" · ")}`,
    `  ${paint("dim", `id ${printable(item.id)}`)}`,
    ...about.map((id) => `  ${paint("dim", `about ${printable(id)}`)}`),
  ];
}

function dates({ dates }: EventInput): string | undefined {
  if (!dates) return undefined;
  const range = dates.end && dates.end !== dates.start ? `${dates.start} to ${dates.end}` : dates.start;
  const inferred = dates.basis?.kind === "inferred" ? ", inferred" : "";
  return `${range}${dates.asPrinted ? ` (printed "${dates.asPrinted}"${inferred})` : ""}`;
}

function place(item: ItemInput): string | undefined {
  if (item.kind !== "event" || !item.place) return undefined;
  const { locality, country } = item.place;
  return [locality && words(locality), country].filter(Boolean).join(", ") || undefined;
}

function words(text: LocalizedText): string {
  return typeof text === "string" ? text : (Object.values(text)[0] ?? "");
}
