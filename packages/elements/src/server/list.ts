import { listAttributes } from "../attributes/list-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { wholeRows } from "../data/whole-rows.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { headedListHtml } from "../event-list/headed-list.ts";
import { type ListGiven, listKey } from "../event-list/list-given.ts";
import { listQuery } from "../event-list/list-query.ts";
import { isHeaded, listedHtml, plainListHtml } from "../event-list/list-view.ts";
import { rowCare } from "../event-list/row-care.ts";
import { stretchQueries } from "../event-list/stretches.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** The rows of `<event-list>`. */
export function listShown({ source, attribute, language, lang, now }: ServerGiven): ServerShown {
  const given = readAttributes(listAttributes, attribute);
  const asked = stretchQueries(given.when, listQuery(given, source.kind), now.day);
  const answers = asked.map(({ query, which }) => ({
    answer: source.query(query, { displayLang: language.tag }),
    which,
  }));
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
  const html = isHeaded(view)
    ? headedListHtml(view, language, rowCare, listedHtml)
    : plainListHtml(view, language, rowCare);
  return { html, key: listKey(view) };
}
