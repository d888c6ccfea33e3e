import { detailAttributes } from "../attributes/detail-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { idsNamedBy } from "../data/related-to.ts";
import { pagePattern } from "../element/page-pattern.ts";
import { detailKey } from "../event-detail/detail-key.ts";
import { detailHtml } from "../event-detail/detail-view.ts";
import * as eventParts from "../event-detail/event-parts.ts";
import * as factsParts from "../event-detail/facts-parts.ts";
import * as storyParts from "../event-detail/story-parts.ts";
import { withLabels } from "../event-detail/with-labels.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

const PARTS = { ...factsParts, ...eventParts, ...storyParts };

/** One item in full. */
export function detailShown({ source, labels, attribute, items, language, lang }: ServerGiven): ServerShown {
  const own = readAttributes(detailAttributes, attribute);
  const item = own.itemId ? source.get(own.itemId) : items[0];
  if (!item) throw new RangeError(`There is no item "${own.itemId}" among those given.`);
  const given = {
    item,
    related: idsNamedBy(item).flatMap((id) => source.get(id) ?? []),
    lang,
    itemHref: own.itemHref || pagePattern(source, lang),
    icsHref: own.icsHref,
    headingLevel: own.headingLevel,
    timeZone: own.timeZone,
    archive: withLabels(source.manifest?.archive, labels, item),
  };
  return { html: detailHtml(given, language, PARTS), key: detailKey(given) };
}
