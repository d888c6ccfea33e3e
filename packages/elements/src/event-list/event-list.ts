import type { Query } from "@event-content/archive/browse";
import { listAttributes } from "../attributes/list-attributes.ts";
import type { ListProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";
import { answerOf } from "../data/answer-of.ts";
import { wholeRows } from "../data/whole-rows.ts";
import { once } from "../dom/once.ts";
import { ContentElement } from "../element/content-element.ts";
import { namesIn } from "../element/country-name.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { type ListGiven, listKey } from "./list-given.ts";
import { listQuery } from "./list-query.ts";

const loadRenderer = (): Promise<typeof import("./list-view.ts")> => import("./list-view.ts");

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
    const loading = this.loaded(signal);
    // What is not there yet has to be rendered: what renders it is loaded meanwhile.
    if (!this.shownKey()) {
      namesIn(this.language);
      loadRenderer().catch(() => {});
    }
    const loaded = await loading;
    if (!loaded || signal.aborted) return;
    const { source, loadedAt } = loaded;
    const { language: lang } = this;
    const ask = (asked: Query) => answerOf(source, asked, signal, lang);
    const query = listQuery(this, source.kind);
    const { answer, which, now } =
      this.when === "all"
        ? { answer: await ask(query), which: "all" as const, now: "" }
        : await (await import("./ask-stretches.ts")).askStretches(this, query, ask);
    this.checkAnswer(answer, source);
    const items = wholeRows(answer.items, source);
    const itemHref = this.itemHref || pagePattern(source, lang);
    const { groupBy, density, headingLevel, when } = this;
    const own = { groupBy, density, headingLevel, when };
    const given: ListGiven = { items, which, given: own, now, lang, itemHref };
    const key = once(() => listKey(given));
    if (signal.aborted) return;
    if (!this.isShown(key, loadedAt)) {
      const { listCss, listHtml } = await loadRenderer();
      const made = await listHtml(given, this.tellLeftOut);
      if (signal.aborted) return;
      await this.write(made, key, listCss);
      this.shown(loadedAt);
    }
    this.tell("load", { items, total: answer.total, which });
  }
}

reflect(EventListElement.prototype, listAttributes);
