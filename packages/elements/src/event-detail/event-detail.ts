import type { ItemInput } from "@event-content/schema";
import { detailAttributes } from "../attributes/detail-attributes.ts";
import type { DetailProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";
import { oneItem } from "../data/one-item.ts";
import type { OpenedSource } from "../data/sources.ts";
import { once } from "../dom/once.ts";
import { ContentElement } from "../element/content-element.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { type DetailGiven, detailKey } from "./detail-key.ts";

export interface EventDetailElement extends DetailProperties {}

/**
 * `<event-detail src="https://archive.example.org/archive.json" item-id="river-forum">`: one news item or event in full.
 *
 * @fires event-content:load
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventDetailElement extends ContentElement {
  static readonly observedAttributes: readonly string[] = Object.keys(detailAttributes);
  protected static override readonly ownProperties: readonly string[] = ["items", "source", "item"];

  protected override readonly table: object = detailAttributes;

  /** The item to show, instead of `src`. */
  get item(): ItemInput | undefined {
    return this.items?.[0];
  }

  set item(value: ItemInput | undefined) {
    this.items = value && [value];
  }

  protected override async show(signal: AbortSignal): Promise<void> {
    const loaded = await this.loaded(signal);
    if (!loaded || signal.aborted) return;
    const { source, loadedAt } = loaded;
    const item = await oneItem(source, this.itemId, signal);
    const named = item as { readonly related?: unknown; readonly about?: unknown };
    const related =
      named.related || named.about
        ? await (await import("../data/related-to.ts")).relatedTo(item, source, signal)
        : [];
    const given: DetailGiven = {
      item,
      related,
      lang: this.language,
      itemHref: this.itemHref || pagePattern(source, this.language),
      icsHref: this.icsHref,
      headingLevel: this.headingLevel,
      timeZone: this.timeZone,
      archive: source.manifest?.archive && (await archiveOf(source, item)),
    };
    const key = once(() => detailKey(given));
    if (signal.aborted) return;
    if (!this.isShown(key, loadedAt)) {
      // What stands there already is not rendered again, and its code is not loaded for it.
      const { showDetail } = await import("./detail-view.ts");
      const { html, css } = await showDetail(given, this.tellLeftOut);
      if (signal.aborted) return;
      await this.write(html, key, css);
      this.shown(loadedAt);
    }
    this.tell("load", { items: [item] });
  }
}

/** The record of a bundle. Without the names in it an item is shown all the same. */
async function archiveOf(
  { manifest, labels }: OpenedSource,
  item: ItemInput,
): Promise<DetailGiven["archive"]> {
  const { withLabels } = await import("./with-labels.ts");
  return withLabels(manifest?.archive, (await labels?.().catch(() => undefined)) ?? {}, item);
}

reflect(EventDetailElement.prototype, detailAttributes);
