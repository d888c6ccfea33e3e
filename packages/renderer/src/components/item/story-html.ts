import type { EventInput, ItemInput } from "@event-content/schema";
import type { Labels } from "../../language/labels.ts";
import type { ItemLanguage } from "../../language/language.ts";
import { deeper } from "../../state/deeper.ts";
import type { ItemState } from "../../state/item-state.ts";
import { sectionHtml } from "../section/section-html.ts";
import { textHtml } from "../text/text-html.ts";
import type { ItemParts, PartName, PartValues } from "./item-parts.ts";
import { shownPart } from "./shown-part.ts";

/** The summary of an item, its body, and everything that hangs on it, as HTML. */
export function storyHtml<L extends ItemLanguage>(
  item: ItemInput,
  state: ItemState<L>,
  parts: ItemParts<L>,
): string {
  const { lang, summary } = item;
  const event = item.kind === "event" ? item : undefined;
  const report = event ? shownPart("richText", parts, { value: event.report, lang }, deeper(state)) : "";
  const under = sections(item, state, parts);
  return (
    (summary ? `<p class="ec-lead">${textHtml(summary, lang, state)}</p>` : "") +
    sectionHtml((state.language.labels as Labels).report, report, state) +
    shownPart("images", parts, item, state) +
    shownPart("richText", parts, { value: item.body, lang }, state) +
    (event ? eventSections(event, state, parts) : "") +
    under("documents") +
    under("recordings") +
    under("links") +
    under("contacts") +
    under("related")
  );
}

function eventSections<L extends ItemLanguage>(
  event: EventInput,
  state: ItemState<L>,
  parts: ItemParts<L>,
): string {
  const under = sections(event, state, parts);
  return under("themes") + shownPart("outcomes", parts, event, state) + under("programme");
}

/** Writes parts under headings that have their names. */
function sections<Item extends ItemInput, L extends ItemLanguage>(
  item: Item,
  state: ItemState<L>,
  parts: ItemParts<L>,
): (name: NamedPart<Item>) => string {
  const labels = state.language.labels as Labels;
  return (name) =>
    sectionHtml(labels[name], shownPart(name, parts, item as PartValues[typeof name], state), state);
}

/** Parts that are made of an item, and that a label is named after. */
type NamedPart<Item> = {
  [Name in PartName]: Item extends PartValues[Name]
    ? Labels[Name & keyof Labels] extends string
      ? Name
      : never
    : never;
}[PartName] &
  keyof Labels;
