import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlValue, html } from "../../html/html.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import { jsonLd, scriptJson } from "../../json-ld/json-ld.ts";
import { fill } from "../../language/fill.ts";
import { openGraph } from "../../open-graph/open-graph.ts";
import { absoluteUrl } from "../../state/absolute-url.ts";
import { part } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { item } from "../item/item.ts";
import { languageBar } from "../language-bar/language-bar.ts";
import { plain } from "../text/text.ts";

/** What stands in a whole page beside its content. */
export interface DocumentParts {
  readonly title: string;
  readonly description?: string | undefined;
  readonly main: HtmlValue;
  readonly head?: HtmlValue;
  /** Stands before the language bar, at the top of the page. */
  readonly masthead?: HtmlValue;
  /** Stands at the bottom of the page. */
  readonly foot?: HtmlValue;
}

/** A whole page around an item, with its structured data. */
export function page(
  value: ItemInput,
  state: RenderState,
  parts: Pick<DocumentParts, "head" | "masthead" | "foot"> & { readonly after?: HtmlValue } = {},
): HtmlString {
  const shown = state.shown(value);
  const data = scriptJson(jsonLd([value], state));
  return documentPage(
    {
      title: plain(shown.title, shown.lang, state) ?? shown.id,
      description: plain(shown.summary, shown.lang, state),
      main: html`${part("item", item, value, state)}${parts.after}`,
      masthead: parts.masthead,
      foot: parts.foot,
      head: html`${parts.head}${openGraph(value, state)}${trustedHtml(`<script type="application/ld+json">${data}</script>`)}`,
    },
    state,
  );
}

/** An HTML document in the language of the state, with the language bar and one `<main>`. */
export function documentPage(
  { title, description, main, head, masthead, foot }: DocumentParts,
  state: RenderState,
): HtmlString {
  const { alternates = {}, baseUrl, stylesheet = "style.css" } = state.options;
  const site = state.archive && plain(state.archive.title, state.archive.languages[0] ?? "en", state);
  const full = site && site !== title ? `${title} – ${site}` : title;
  const links =
    baseUrl &&
    Object.entries(alternates).map(
      ([tag, href]) =>
        html`<link rel="alternate" hreflang="${tag}" href="${absoluteUrl(href, state) ?? href}">`,
    );
  const address = baseUrl && absoluteUrl(alternates[state.lang], state);
  return html`<!doctype html>
<html${attributes({ lang: state.lang, dir: state.dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
${description && html`<meta name="description" content="${description}">`}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${stylesheet}">
${links}${head}
</head>
<body class="ec ec-page">
${(masthead || Object.keys(alternates).length > 0) && html`<header class="ec-masthead">${masthead}${part("languageBar", languageBar, alternates, state)}</header>`}
<main id="content">
${main}
</main>
${
  foot &&
  html`<footer class="ec-foot">${foot}</footer>
`
}${address && html`<footer class="ec-printed">${fill(state.language.labels.printedFrom, { url: address })}</footer>`}
</body>
</html>
`;
}
