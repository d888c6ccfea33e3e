import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { momentOfPublication } from "../feeds/moment.ts";
import { shortened } from "../feeds/shortened.ts";
import { textOf, whenAndWhere } from "../feeds/when-and-where.ts";
import { html } from "../html/html.ts";
import { type HtmlString, nothing } from "../html/html-string.ts";
import { plainBody } from "../json-ld/plain-body.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";

const LOCALES: Readonly<Record<string, string>> = {
  ar: "ar_AR",
  en: "en_GB",
  es: "es_ES",
  fr: "fr_FR",
  ru: "ru_RU",
  zh: "zh_CN",
};
const LONGEST = 200;

/**
 * What a page tells those who share it (Open Graph protocol), for its `<head>`. Times of an event have no property
 * there, so none is made up; an image is told with its text alternative or not at all.
 */
export function openGraph(value: ItemInput, state: RenderState): HtmlString {
  const item = state.shown(value);
  const news = item.kind === "news";
  const { archive } = state;
  const description = plain(item.summary, item.lang, state) ?? plainBody(item.body, item.lang, state);
  const published = news ? momentOfPublication(item.published) : undefined;
  const updated = news ? momentOfPublication(item.updated) : undefined;
  const when = whenAndWhere(item, state);
  const short = description ? shortened(description, LONGEST) : when && textOf(when);
  return html`${property("og:title", plain(item.title, item.lang, state) ?? item.id)}${property("og:type", news ? "article" : "website")}${property("og:url", absoluteUrl(state.href(item), state))}${property("og:site_name", plain(archive?.title, archive?.languages[0] ?? "en", state))}${property("og:description", short)}${locales(state)}${images(item, state)}${property("article:published_time", published)}${property("article:modified_time", updated)}${news && topics(item, state)}<meta name="twitter:card" content="summary">
`;
}

function property(name: string, content: string | number | undefined): HtmlString {
  return content === undefined || content === ""
    ? nothing
    : html`<meta property="${name}" content="${content}">
`;
}

function locales(state: RenderState): HtmlString {
  const others = Object.keys(state.options.alternates ?? {}).filter((tag) => tag !== state.lang);
  return html`${property("og:locale", localeOf(state.lang))}${others.map((tag) => property("og:locale:alternate", localeOf(tag)))}`;
}

function localeOf(tag: string): string {
  return LOCALES[tag] ?? tag.replace("-", "_");
}

function images(item: ItemInput, state: RenderState): HtmlString {
  return html`${(item.images ?? []).map((image) => {
    const url = absoluteUrl(image.url, state);
    const alt = plain(image.alt, item.lang, state);
    if (url === undefined || !/^https?:/.test(url) || alt === undefined) return nothing;
    return html`${property("og:image", url)}${property("og:image:alt", alt)}${property("og:image:width", image.width)}${property("og:image:height", image.height)}`;
  })}`;
}

function topics(item: ItemInput, state: RenderState): HtmlString {
  const home = state.archive?.languages[0] ?? "en";
  const labels = state.archive?.taxonomies?.topics ?? {};
  return html`${(item.topics ?? []).map((topic) => property("article:tag", plain(labels[topic], home, state) ?? topic))}`;
}
