import type { ItemInput, Source } from "@event-content/schema";
import type { Span } from "../content/place-in-tree.ts";
import type { Origin, OriginField, OriginNote, OriginQuote } from "./question.ts";

type Facts = Source["facts"];

/** What the importer of an item noted, with the place of each field; undefined where nothing was noted. */
export function originOf(
  { source }: ItemInput,
  placeOf: (path: string) => Span | undefined,
): Origin | undefined {
  const { notes = [], facts = [], importer = "" } = (source ?? {}) as Partial<Source>;
  if (notes.length === 0 && facts.length === 0) return undefined;
  const field = (path: string): OriginField => ({ path, ...(placeOf(path) ?? { from: 0, to: 0 }) });
  return {
    importer,
    notes: notes.map(
      ({ path, message, confidence }): OriginNote => ({
        ...field(path),
        message,
        confidence,
        quote: facts.find((fact) => fact.path === path || fact.path.startsWith(`${path}/`))?.quote,
      }),
    ),
    quotes: quotesOf(facts, field),
  };
}

function quotesOf(facts: Facts, field: (path: string) => OriginField): OriginQuote[] {
  const byQuote = new Map<string, OriginQuote["fields"][number][]>();
  for (const { quote, path, reason } of facts) {
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), { ...field(path), reason }]);
  }
  return [...byQuote].map(([quote, fields]) => ({ quote, fields }));
}
