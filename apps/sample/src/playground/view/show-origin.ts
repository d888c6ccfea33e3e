import type { Span } from "../content/place-in-tree.ts";
import type { Origin, OriginField } from "../worker/question.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import { make } from "./make.ts";

const LONGEST = 400;

/** Lists what an importer was unsure of, and the words that each fact was read from. */
export function showOrigin(origin: Origin | undefined, goTo: (place: Span) => void): void {
  const section = element("play-origin");
  section.hidden = origin === undefined;
  const place = section.lastElementChild;
  if (!origin || !place) return;
  const open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(...notes(origin, goTo), ...quotes(origin, goTo, open));
}

function notes({ notes }: Origin, goTo: (place: Span) => void): HTMLElement[] {
  if (notes.length === 0) return [make("p", "ec-note", "The importer was sure of what it read.")];
  const rows = notes.map((note) => {
    const row = make("li", "", fieldButton(note, goTo), make("p", "", note.message));
    if (note.confidence !== undefined) row.append(make("p", "ec-note", sureness(note.confidence)));
    if (note.quote) row.append(make("blockquote", "", shortened(note.quote)));
    return row;
  });
  return [make("p", "ec-note", "To be looked at by a person:"), make("ul", "play-notes", ...rows)];
}

function sureness(confidence: number): string {
  const percent = `${Math.round(confidence * 100)}%`;
  return confidence < 1 ? `A guess, ${percent} sure.` : `No guess, ${percent} sure.`;
}

function quotes({ quotes }: Origin, goTo: (place: Span) => void, open: boolean): HTMLElement[] {
  if (quotes.length === 0) return [];
  const details = make("details", "", make("summary", "", "The words each fact was read from"));
  details.open = open;
  for (const { quote, fields } of quotes) {
    const read = fields.map((field) =>
      make("li", "", fieldButton(field, goTo), field.reason ? ` – inferred: ${field.reason}` : ""),
    );
    details.append(make("blockquote", "", shortened(quote)), make("ul", "play-fields", ...read));
  }
  return [details];
}

function fieldButton({ path, from, to }: OriginField, goTo: (place: Span) => void): HTMLButtonElement {
  return button(path === "" ? "the whole item" : path, () => goTo({ from, to }));
}

function shortened(quote: string): string {
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote;
}
