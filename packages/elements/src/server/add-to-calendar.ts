import { menuHtml } from "../add-to-calendar/menu-view.ts";
import { addToCalendarAttributes } from "../attributes/add-to-calendar-attributes.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { pagePattern } from "../element/page-pattern.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** The ways into a calendar that need no script. */
export function addToCalendarShown({
  source,
  attribute,
  items,
  language,
  lang,
  baseUrl,
}: ServerGiven): ServerShown {
  const { itemId, itemHref, icsHref, subscribeHref } = readAttributes(addToCalendarAttributes, attribute);
  const event = itemId ? source.get(itemId) : items[0];
  if (event?.kind !== "event") throw new RangeError(`There is no event "${itemId}" among those given.`);
  const given = {
    event,
    itemHref: itemHref || pagePattern(source, lang),
    icsHref,
    subscribeHref,
    baseUrl,
    script: false,
  };
  return { html: menuHtml(given, language), key: "server" };
}
