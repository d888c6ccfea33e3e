import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";

type Relation = NonNullable<ItemInput["related"]>[number];

/** How an item connects: to items of the archive as links, to others by title and date. */
export function related(item: ItemInput, state: ItemState): HtmlString {
  const about: Relation[] =
    item.kind === "news" && Array.isArray(item.about)
      ? item.about.map((id) => ({ type: "reports-on", id }))
      : [];
  const named = new Set(about.map((each) => each.id));
  const given = (Array.isArray(item.related) ? item.related : []).filter(
    (each) => each?.type !== "reports-on" || !named.has(each.id),
  );
  const list = rows([...about, ...given], "related", state, (each) => row(each, item, state));
  return list.length === 0 ? nothing : markup`<ul class="ec-related">${list}</ul>`;
}

function row(relation: Relation, item: ItemInput, state: ItemState): HtmlString {
  const target = relation.id === undefined ? undefined : state.find(relation.id);
  const title = target ? text(target.title, target.lang, state) : text(relation.title, item.lang, state);
  if (title === nothing) {
    state.report(unresolved(relation, item));
    return nothing;
  }
  const address = state.address(target ? state.href(target) : relation.url);
  const date = relation.date && datePhrase({ start: relation.date }, state.language);
  const labels: Readonly<Record<string, string>> = state.language.labels.relations;
  return markup`<li><span class="ec-relation">${labels[relation.type] ?? labels["see-also"]}</span> ${address === undefined ? markup`<cite>${title}</cite>` : link(address, title, state)}${date && markup` <span class="ec-note">(${date})</span>`}</li>`;
}

function unresolved(relation: Relation, item: ItemInput): Parameters<ItemState["report"]>[0] {
  return {
    code: "unresolved-reference",
    severity: "warning",
    message: `"${item.id}" names "${relation.id}" (${relation.type}), which is not among the items given.`,
    path: "/related",
    expected: "the id of an item in the option items, or a title",
    received: String(relation.id),
    hint: "Give the other items in the option items.",
  };
}
