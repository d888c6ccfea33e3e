import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { Localized } from "../../language/pick-text.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { listed } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { factRow } from "./fact-row.ts";
import { goalName, regionNames } from "./subject-names.ts";

/** The topics, the goals and the regions of an item, as facts with their names. */
export function subjects(item: ItemInput, state: ItemState): HtmlString {
  const { labels } = state.language;
  const { topicHref, goalHref, regionHref } = state.options;
  const topics = rows(item.topics, "topics", state, (topic) =>
    linked(topicHref?.(topic), named(topic, state.archive?.taxonomies?.topics?.[topic], state), state),
  );
  const goals = rows(item.goals, "goals", state, (goal) =>
    linked(goalHref?.(goal), markup`${goalName(goal, state)}`, state),
  );
  const regions = rows(item.regions, "regions", state, (code) =>
    linked(regionHref?.(code), named(code, regionNames(code, state), state), state),
  );
  return trustedHtml(
    factRow(labels.topics, listed(topics, state).html) +
      factRow(labels.goals, oneByOne(goals).html) +
      factRow(labels.regions, listed(regions, state).html),
  );
}

function named(word: string, name: Localized<string> | undefined, state: ItemState): HtmlString {
  return name === undefined
    ? markup`<bdi>${word}</bdi>`
    : text(name, state.archive?.languages[0] ?? "en", state);
}

function linked(href: string | undefined, name: HtmlString, state: ItemState): HtmlString {
  return href === undefined ? name : link(href, name, state);
}

/** Names that hold commas and "and" stand one below the other. */
function oneByOne(names: readonly HtmlString[]): HtmlString {
  return names.length < 2
    ? markup`${names}`
    : markup`<ul>${names.map((name) => markup`<li>${name}</li>`)}</ul>`;
}
