import type { EventInput } from "@event-content/schema";
import type { EventEvidence } from "./event-evidence.ts";
import { speaksOfGathering } from "./governing-word.ts";
import { NOTHING } from "./nothing.ts";
import { type PlaceFound, placeInSentence } from "./place-in-sentence.ts";
import type { Reading } from "./reading.ts";
import { stated } from "./stated.ts";
import { warning } from "./warning.ts";

type Place = NonNullable<EventInput["place"]>;

const LABEL = /^(?:venue|place|where|location)\s*:\s*/i;

/** Where the event was or will be, as far as the page says: a town without its country gets none. */
export function readPlace({ page, primary, sentences }: EventEvidence): Reading<Place> {
  for (const sentence of sentences) {
    const { text, masked } = sentence;
    if (sentence !== primary && !speaksOfGathering(masked) && !LABEL.test(text)) continue;
    const label = LABEL.exec(text)?.[0];
    const found =
      label === undefined
        ? placeInSentence(masked)
        : labelled(masked.replace(/^held in /, "").slice(label.length));
    if (found) return readingOf(found, text);
  }
  const fromTitle = placeInSentence(
    page.title.replace(/\b(?:Held|Holds|Opens|Meets?|Gathers?)\b/g, (word) => word.toLowerCase()),
  );
  if (fromTitle?.country !== undefined && page.titleFrom !== "first-line")
    return readingOf(fromTitle, page.title);
  return NOTHING;
}

/** "Venue: Room VIII, Palais des Nations, Geneva" */
function labelled(words: string): PlaceFound | undefined {
  const room = /^(?<room>(?:Conference |Meeting )?(?:Room|Salle|Hall) [\p{Lu}\d][\p{Lu}\d.]*), /u.exec(words)
    ?.groups?.room;
  const rest = room === undefined ? words : words.slice(room.length + 2);
  const found = placeInSentence(`held at ${rest}`) ?? placeInSentence(`held in ${rest}`);
  return room === undefined ? found : { room, ...found };
}

function readingOf(found: PlaceFound, quote: string): Reading<Place> {
  const { ambiguous, ...place } = found;
  return {
    value: place,
    facts: Object.keys(place).map((key) => stated(`/place/${key}`, quote)),
    notes:
      ambiguous === undefined
        ? []
        : [
            warning(
              "country-ambiguous",
              "/place",
              `"${ambiguous}" is the name of a country and of a state; which one is meant the page does not say.`,
              0.5,
            ),
          ],
  };
}
