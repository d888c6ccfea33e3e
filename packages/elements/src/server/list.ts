import { readAttributes } from "../attributes/reflect.ts";
import { listAttributes } from "../attributes/tables.ts";
import { wholeRows } from "../data/whole-rows.ts";
import { type ListGiven, listKey } from "../event-list/list-given.ts";
import { listQueries } from "../event-list/list-queries.ts";
import { plainListHtml, wholeListHtml } from "../event-list/list-view.ts";
import { needTools } from "../event-list/need-tools.ts";
import * as tools from "../event-list/row-tools.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** The rows of `<event-list>`. */
export function listShown({ archive, attribute, language, now }: ServerGiven): ServerShown {
  const given = readAttributes(listAttributes, attribute);
  const source = { ...archive, kind: "items" as const };
  const asked = listQueries(given, now.day, "items");
  const answers = asked.map(({ query, which }) => ({ answer: archive.query(query), which }));
  const found = answers.find(({ answer }) => answer.total.value > 0) ?? answers.at(-1);
  const items = wholeRows(found?.answer.items ?? [], source);
  const view: ListGiven = {
    items,
    which: found?.which ?? "all",
    given,
    now: now.moment,
    lang: language.tag,
    itemHref: given.itemHref || undefined,
  };
  const html = needTools(items, given) ? wholeListHtml(view, language, tools) : plainListHtml(view, language);
  return { html, key: listKey(view) };
}
