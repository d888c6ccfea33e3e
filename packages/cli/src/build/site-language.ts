import { allLanguages, type RenderOptions } from "@event-content/renderer";
import {
  type HtmlString,
  plain,
  type RenderState,
  renderState,
  text,
} from "@event-content/renderer/templates";
import type { Archive, Fault } from "@event-content/schema";
import { addressOf, pagePath } from "./addresses.ts";
import { byLanguage } from "./by-language.ts";
import type { Site } from "./site.ts";
import { type SiteWords, siteWords } from "./words/site-words.ts";

/** One language of a site with everything that its pages share. */
export interface SiteLanguage {
  readonly lang: string;
  readonly words: SiteWords;
  /** For whole formats; without `items`, which each output narrows to those it names. */
  readonly options: RenderOptions;
  /** For templates; made once, since it knows every item. */
  readonly state: RenderState;
  /** The steps to the archive's first page in this language. */
  readonly trail: Archive["trail"];
  /** The archive's title in this language. */
  readonly title: string;
  /** The same as HTML, which says so where it is in another language. */
  readonly titleText: HtmlString;
}

export function siteLanguage(lang: string, site: Site, onFault: (fault: Fault) => void): SiteLanguage {
  const options: RenderOptions = {
    lang,
    archive: site.archive,
    now: site.now,
    stylesheet: addressOf("style.css", site),
    onFault,
    ...(site.base && { baseUrl: site.base.href }),
    ...(site.has.has("pages") && {
      itemHref: ({ id }) => addressOf(pagePath(lang, `${id}/`), site),
      topicHref: (topic) => addressOf(pagePath(lang, `topics/${topic}/`), site),
      goalHref: (goal) => addressOf(pagePath(lang, `goals/${goal}/`), site),
      regionHref: (code) => addressOf(pagePath(lang, `regions/${code}/`), site),
    }),
    components: {
      // A bar with one language leads nowhere.
      languageBar: (value, _, builtIn) => (Object.keys(value).length > 1 ? builtIn(value) : ""),
    },
  };
  const state = renderState({ ...options, items: site.items }, allLanguages, 1);
  const title = byLanguage(site.archive.title, site.archive);
  return {
    lang,
    words: siteWords(lang),
    options,
    state,
    title: plain(title, lang, state) ?? site.archive.id,
    titleText: text(title, lang, state),
    trail: [
      ...site.archive.trail.map((step) => ({ ...step, title: byLanguage(step.title, site.archive) })),
      { title, url: addressOf(pagePath(lang, ""), site) },
    ],
  };
}
