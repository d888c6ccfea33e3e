import { menuHtml } from "../add-to-calendar/menu-view.ts";
import { readAttributes } from "../attributes/reflect.ts";
import { addToCalendarAttributes } from "../attributes/tables.ts";
import type { ServerGiven, ServerShown } from "./render-element.ts";

/** The ways into a calendar that need no script. */
export function addToCalendarShown({
  archive,
  attribute,
  items,
  language,
  baseUrl,
}: ServerGiven): ServerShown {
  const { itemId, itemHref, icsHref, subscribeHref } = readAttributes(addToCalendarAttributes, attribute);
  const event = itemId ? archive.get(itemId) : items[0];
  if (event?.kind !== "event") throw new RangeError(`There is no event "${itemId}" among those given.`);
  const given = { event, itemHref: itemHref || undefined, icsHref, subscribeHref, baseUrl, script: false };
  return { html: menuHtml(given, language), key: "server" };
}
