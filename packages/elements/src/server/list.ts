import { readAttributes } from "../attributes/reflect.ts";
import { listAttributes } from "../attributes/tables.ts";
import { wholeRows } from "../data/whole-rows.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { type ListGiven, listKey } from "../event-list/list-given.ts";
import { listQueries } from "../event-list/list-queries.ts";
import { plainListHtml, wholeListHtml } from "../event-list/list-view.ts";
import { needTools } from "../event-list/need-tools.ts";
import * as tools from "../event-list/row-tools.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** The rows of `<event-list>`. */
export function listShown({ source, attribute, language, lang, now }: ServerGiven): ServerShown {
  const given = readAttributes(listAttributes, attribute);
  const asked = listQueries(given, now.day, source.kind);
  const answers = asked.map(({ query, which }) => ({ answer: source.query(query), which }));
  const found = answers.find(({ answer }) => answer.total.value > 0) ?? answers.at(-1);
  const items = wholeRows(found?.answer.items ?? [], source);
  const view: ListGiven = {
    items,
    which: found?.which ?? "all",
    given,
    now: now.moment,
    lang,
    itemHref: given.itemHref || pagePattern(source, lang),
  };
  const html = needTools(items, given) ? wholeListHtml(view, language, tools) : plainListHtml(view, language);
  return { html, key: listKey(view) };
}
