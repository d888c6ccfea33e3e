import type { EventInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import { propertyName } from "./property-name.ts";
import { spoken } from "./spoken.ts";
import type { SpokenText } from "./text-property.ts";
import { textValue } from "./text-value.ts";

/** CATEGORIES of an event, its type and its topics with their labels, a line for each language they are in. */
export function categories(event: EventInput, state: RenderState): string {
  return categoryLines([typeOf(event, state), ...topics(event, state)]);
}

/** Categories as lines, a line for each language; what stands there twice is written once. */
export function categoryLines(found: readonly (SpokenText | undefined)[]): string {
  const byLanguage = new Map<string | undefined, Set<string>>();
  const seen = new Set<string>();
  for (const each of found) {
    if (!each || each.value === "" || seen.has(each.value)) continue;
    seen.add(each.value);
    byLanguage.set(each.lang, (byLanguage.get(each.lang) ?? new Set()).add(textValue(each.value)));
  }
  const lines = [...byLanguage].map(([lang, values]) =>
    contentLine(propertyName("CATEGORIES", { LANGUAGE: lang }), [...values].join(",")),
  );
  return lines.join("");
}

function typeOf({ type }: EventInput, state: RenderState): SpokenText | undefined {
  if (type === undefined) return undefined;
  const { labels, tag } = state.language;
  const known: Readonly<Record<string, string>> = labels.types;
  if (Object.hasOwn(known, type)) return { value: known[type] as string, lang: tag };
  return labelled(state.archive?.taxonomies.types, type, state);
}

function topics(event: EventInput, state: RenderState): SpokenText[] {
  return (event.topics ?? []).map((topic) => labelled(state.archive?.taxonomies.topics, topic, state));
}

type Labels = NonNullable<RenderState["archive"]>["taxonomies"]["topics"];

function labelled(labels: Labels, word: string, state: RenderState): SpokenText {
  const label = labels && Object.hasOwn(labels, word) ? labels[word] : undefined;
  return spoken(label, state.archive?.languages[0] ?? "en", state) ?? { value: word };
}
