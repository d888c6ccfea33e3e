import { createArchive, type Labels, type Manifest, type MemoryArchive } from "@event-content/archive";
import { allLanguages, type Language } from "@event-content/renderer";
import { attributes, escapeHtml, html } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import type { OpenedSource } from "../data/sources.ts";
import { type Moment, momentOf } from "../element/moment.ts";
import { addToCalendarShown } from "./add-to-calendar.ts";
import { archiveShown } from "./archive.ts";
import { dateShown } from "./date.ts";
import { detailShown } from "./detail.ts";
import { listShown } from "./list.ts";

/** What an element is rendered with on a server; the same options and items give the same HTML. */
export interface RenderElementOptions {
  /** Address of the style sheet that the shadow root links, so that nothing moves when the script arrives. Default `style.css`. */
  readonly stylesheet?: string;
  /** Language of the interface; default `en`. */
  readonly lang?: string;
  /** Attributes of the element, as in HTML: `{ src: "items.json", "group-by": "year" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What follows the path in the address of the request: `?ec-text=water&ec-page=2`. Default: nothing is asked. */
  readonly search?: string;
  /** The moment of rendering, ISO 8601; `when` and the present month go by it. Default: the clock's. */
  readonly now?: string;
  /** Address of the page, that relative addresses of calendars are read against. */
  readonly baseUrl?: string;
  /** What the `archive.json` says that `src` names, so that rows lead to the same pages as with the script. Default: none. */
  readonly manifest?: Manifest;
  /** Names of the archive's topics, types and regions: `await source.labels()` of an archive that was opened. */
  readonly labels?: Labels;
  /** `light`: no shadow root; the page itself links the style sheet. Default `shadow`. */
  readonly root?: "shadow" | "light";
}

/** The items as a script will find them behind `src`. */
export type ServerSource = MemoryArchive<ItemInput> & Pick<OpenedSource, "kind" | "manifest">;

/** What a tag is rendered from. */
export interface ServerGiven {
  readonly items: readonly ItemInput[];
  readonly source: ServerSource;
  readonly labels: Labels;
  readonly attribute: (name: string) => string | undefined;
  readonly language: Language;
  /** The language as it was given, which a script reads too: `en-GB`. */
  readonly lang: string;
  readonly now: Moment;
  readonly search: string;
  readonly baseUrl: string | undefined;
}

/** HTML, and the key by which the element knows it again. */
export interface ServerShown {
  readonly html: string;
  readonly key: string;
}

/** What can be rendered on a server; search and filters that stand apart come with their archive's script. */
export type ElementTag =
  | "add-to-calendar"
  | "event-archive"
  | "event-calendar"
  | "event-date"
  | "event-detail"
  | "event-list"
  | "event-results";

const TAGS: Readonly<Record<ElementTag, (given: ServerGiven) => ServerShown>> = {
  "event-archive": archiveShown(["text", "filters", "years", "summary", "results"]),
  "event-results": archiveShown(["summary", "results"]),
  "event-calendar": archiveShown(["summary", "results"], true),
  "event-list": listShown,
  "event-detail": detailShown,
  "event-date": dateShown,
  "add-to-calendar": addToCalendarShown,
};

/**
 * An element with its content already in a declarative shadow root: readable before, and without, its script, which takes it
 * over as it is. Forms are sent by GET and pages are links: give the address of the request as `search`.
 *
 * @throws RangeError where the tag is none of the package's, or the language is none that it has.
 * @example renderElement("event-list", items, { attributes: { src: "/items.json" } })
 * // '<event-list src="/items.json" lang="en"><template shadowrootmode="open">…</template></event-list>'
 */
export function renderElement(
  tag: ElementTag,
  items: readonly ItemInput[] = [],
  options: RenderElementOptions = {},
): string {
  const { lang = "en", search = "", baseUrl } = options;
  if (!Object.hasOwn(TAGS, tag)) {
    throw new RangeError(
      `"${tag}" is no element that is rendered on a server: ${Object.keys(TAGS).join(", ")}.`,
    );
  }
  const given: Readonly<Record<string, string>> = { ...options.attributes, lang };
  const attribute = (name: string): string | undefined => given[name];
  const { html: content, key } = TAGS[tag]({
    items,
    source: sourceOf(items, options.manifest),
    labels: options.labels ?? {},
    attribute,
    language: languageOf(lang),
    lang,
    now: momentOf(options.now ?? given.now ?? ""),
    search,
    baseUrl,
  });
  const inside = `<div data-ec="${escapeHtml(key)}" part="content">${content}</div>`;
  return `<${tag}${attributes(given).html}>${rooted(inside, options)}</${tag}>`;
}

function rooted(inside: string, { root, stylesheet = "style.css" }: RenderElementOptions): string {
  if (root === "light") return inside;
  const link = html`<link rel="stylesheet" href="${stylesheet}">`.html;
  return `<template shadowrootmode="open">${link}${inside}</template>`;
}

function sourceOf(items: readonly ItemInput[], manifest: Manifest | undefined): ServerSource {
  const archive = createArchive(items);
  return manifest ? { ...archive, kind: "bundle", manifest } : { ...archive, kind: "items" };
}

function languageOf(lang: string): Language {
  const base = lang.split("-", 1)[0]?.toLowerCase();
  const found = allLanguages.find(({ tag }) => tag === base);
  if (found) return found;
  throw new RangeError(`There is no language "${lang}": ${allLanguages.map(({ tag }) => tag).join(", ")}.`);
}
