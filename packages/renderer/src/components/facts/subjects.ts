import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { listed } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { factRow } from "./fact-row.ts";

/** The topics and the goals of an item, as facts with their names. */
export function subjects(item: ItemInput, state: ItemState): HtmlString {
  const { labels } = state.language;
  const known = state.archive?.taxonomies?.topics ?? {};
  const home = state.archive?.languages[0] ?? "en";
  const topics = rows(item.topics, "topics", state, (topic) => {
    const name = known[topic] === undefined ? markup`<bdi>${topic}</bdi>` : text(known[topic], home, state);
    const href = state.options.topicHref?.(topic);
    return href === undefined ? name : link(href, name, state);
  });
  const goals = rows(item.goals, "goals", state, (goal) => markup`${goal}`);
  return trustedHtml(
    factRow(labels.topics, listed(topics, state).html) + factRow(labels.goals, listed(goals, state).html),
  );
}
