import type { Answer } from "@event-content/archive/browse";
import { listAttributes } from "../attributes/list-attributes.ts";
import type { ListProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";
import { ask } from "../data/ask.ts";
import { wholeRows } from "../data/whole-rows.ts";
import { ContentElement } from "../element/content-element.ts";
import { momentOf } from "../element/moment.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { type ListGiven, listKey } from "./list-given.ts";
import { type ListQuery, listQueries } from "./list-queries.ts";
import { listCss, listHtml } from "./list-view.ts";

export interface EventListElement extends ListProperties {}

/**
 * `<event-list src="https://archive.example.org/archive.json">`: a flat list of news and events.
 *
 * @fires event-content:load
 * @csspart heading - Says which stretch of time is shown, where `when` is not `all`.
 * @slot header - Stands above the rows; instead of that heading where there is one.
 * @slot empty - Instead of the words that say that there is nothing.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventListElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = Object.keys(listAttributes);

  protected override readonly table: object = listAttributes;

  protected override async show(signal: AbortSignal): Promise<void> {
    const loaded = await this.loaded(signal);
    if (!loaded || signal.aborted) return;
    const { source, loadedAt } = loaded;
    const now = momentOf(this.now);
    const asked = listQueries(this, now.day, source.kind);
    const { answer, which } = await firstAnswer(asked, (query) => ask(source, query, signal));
    this.checkAnswer(answer);
    const items = wholeRows(answer.items, source);
    const { language: lang } = this;
    const itemHref = this.itemHref || pagePattern(source, lang);
    const given: ListGiven = { items, which, given: this, now: now.moment, lang, itemHref };
    const key = listKey(given);
    if (signal.aborted) return;
    if (!this.isShown(key, loadedAt)) {
      const made = await listHtml(given);
      if (signal.aborted) return;
      await this.write(made, key, listCss);
      this.shown(loadedAt);
    }
    this.tell("load", { items, total: answer.total, which });
  }
}

reflect(EventListElement.prototype, listAttributes);

async function firstAnswer(
  asked: readonly ListQuery[],
  answerOf: (query: ListQuery["query"]) => Answer | Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly which: ListQuery["which"] }> {
  for (const [index, { query, which }] of asked.entries()) {
    const answer = await answerOf(query);
    if (answer.total.value > 0 || index === asked.length - 1) return { answer, which };
  }
  throw new RangeError("A list asks at least one question.");
}
