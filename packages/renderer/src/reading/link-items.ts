import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../dates/date-phrase.ts";
import type { RenderState } from "../state/render-state.ts";
import { joinedInlines, linked, localized, words } from "./inlines.ts";
import type { Inline, Node } from "./node.ts";

type Relation = NonNullable<ItemInput["related"]>[number];

/** Recordings and links, a row each. */
export function linkItems(links: ItemInput["links"], lang: string, state: RenderState): Node[][] {
  return (links ?? []).map((link) => paragraph(linked(localized(link.title, lang, state), link.url, state)));
}

/** Contacts, with what the archive publishes of them. */
export function contactItems(item: ItemInput, state: RenderState): Node[][] {
  return (item.contacts ?? []).map((each) =>
    paragraph(
      joinedInlines(
        [
          words(each.name ?? ""),
          localized(each.title, item.lang, state),
          localized(each.organization, item.lang, state),
          each.email ? linked(words(each.email), `mailto:${each.email}`, state) : [],
          words(each.phone ?? ""),
          each.url ? linked(words(each.url), each.url, state) : [],
        ],
        state.language.comma,
      ),
    ),
  );
}

/** How an item connects: to items of the archive as links, to others by title and date. */
export function relatedItems(item: ItemInput, state: RenderState): Node[][] {
  const about = item.kind === "news" ? (item.about ?? []) : [];
  const all: Relation[] = [
    ...about.map((id): Relation => ({ type: "reports-on", id })),
    ...(item.related ?? []).filter((each) => each.type !== "reports-on" || !about.includes(each.id ?? "")),
  ];
  return all.map((relation) => relatedRow(relation, item, state));
}

function relatedRow(relation: Relation, item: ItemInput, state: RenderState): Node[] {
  const target = relation.id === undefined ? undefined : state.find(relation.id);
  const title = target
    ? localized(target.title, target.lang, state)
    : localized(relation.title, item.lang, state);
  if (title.length === 0) {
    state.report({
      code: "unresolved-reference",
      severity: "warning",
      message: `"${item.id}" names "${relation.id}" (${relation.type}), which is not among the items given.`,
      path: "/related",
      expected: "the id of an item in the option items, or a title",
      received: String(relation.id),
      hint: "Give the other items in the option items.",
    });
    return [];
  }
  const date = relation.date && datePhrase({ start: relation.date }, state.language);
  return paragraph([
    ...words(`${state.language.labels.relations[relation.type]} `),
    ...linked(title, target ? state.href(target) : relation.url, state),
    ...words(date ? ` (${date})` : ""),
  ]);
}

function paragraph(children: readonly Inline[]): Node[] {
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}
