import type { Language } from "@event-content/renderer";
import baseCss from "@event-content/renderer/style/base.css";
import buttonCss from "@event-content/renderer/style/button.css";
import coreCss from "@event-content/renderer/style/item-core.css";
import menu from "@event-content/renderer/style/menu.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import { type CalendarLink, calendarLinks, escapeHtml, renderState } from "@event-content/renderer/templates";
import type { EventInput } from "@event-content/schema";
import { safeUrl } from "@event-content/schema/core";
import { countryName } from "../element/country-name.ts";

export const menuCss: readonly string[] = [baseCss, surfacesCss, buttonCss, coreCss, menu];

/** What the menu offers for an event. */
export interface MenuGiven {
  readonly event: EventInput;
  readonly itemHref: string | undefined;
  readonly icsHref: string;
  readonly subscribeHref: string;
  readonly baseUrl: string | undefined;
  /** Whether a script is there to make the file and to copy. */
  readonly script: boolean;
}

/** The menu; "" for an event that no calendar can be told truthfully. */
export function menuHtml(given: MenuGiven, language: Language): string {
  const { event, icsHref, itemHref, subscribeHref, baseUrl, script } = given;
  const { labels, tag } = language;
  const state = renderState(
    {
      lang: tag,
      countryName: countryName(tag),
      ...(icsHref && { icsHref }),
      ...(itemHref && { itemHref }),
      ...(baseUrl && { baseUrl }),
    },
    [language],
    2,
  );
  const links = calendarLinks(event, state);
  const known = links.length > 0 || (script && isTold(event));
  if (!known) return "";
  const file = links.find(({ download }) => download);
  const entries = [
    file
      ? linkHtml(file, labels.downloadIcs, " download")
      : script
        ? buttonHtml("file", labels.downloadIcs)
        : "",
    ...links.filter((link) => link !== file).map((link) => linkHtml(link, link.name ?? "", OUTWARD)),
    subscribeHtml(subscribeHref, baseUrl, labels.subscribe),
    script ? buttonHtml("copy", labels.copyLink) : "",
  ];
  return `<details class="ec ec-add" lang="${tag}" dir="${state.dir}"><summary class="ec-button" part="button">${escapeHtml(labels.addToCalendar)}</summary><ul class="ec-menu" part="menu">${entries.filter(Boolean).join("")}</ul><span role="status"></span></details>`;
}

/** Whether a file can say when it is: the first day, with its year. */
function isTold({ dates, status }: EventInput): boolean {
  const cancelled = (typeof status === "string" ? status : status?.value) === "cancelled";
  return !cancelled && /^\d{4}-\d{2}-\d{2}/.test(dates?.start ?? "");
}

const OUTWARD = ' target="_blank" rel="noopener noreferrer"';

function linkHtml({ href }: CalendarLink, name: string, more: string): string {
  const address = safeUrl(href);
  return address ? `<li><a href="${escapeHtml(address)}"${more}>${escapeHtml(name)}</a></li>` : "";
}

function buttonHtml(action: string, name: string): string {
  return `<li><button type="button" data-action="${action}">${escapeHtml(name)}</button></li>`;
}

/** Programs subscribe to `webcal:` addresses; only what was an address of the web becomes one. */
function subscribeHtml(href: string, baseUrl: string | undefined, name: string): string {
  if (!href) return "";
  try {
    const url = new URL(href, baseUrl);
    if (!/^https?:$/.test(url.protocol)) return "";
    return `<li><a href="${escapeHtml(url.href.replace(/^https?:/, "webcal:"))}">${escapeHtml(name)}</a></li>`;
  } catch {
    return "";
  }
}
