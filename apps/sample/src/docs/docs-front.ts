import { html } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import { DOC_GROUPS } from "./doc-pages.ts";
import type { MarkdownPage } from "./markdown-page.ts";

/** The first page of the docs: what one can do, one sentence each. */
export function docsFront(pages: ReadonlyMap<string, MarkdownPage>): string {
  return sitePage({
    path: "docs/",
    title: "Docs",
    description:
      "How to embed an archive, write and import content, theme and publish it, and what every part understands.",
    section: "docs/",
    main: html`<h1 class="ec-title">Docs</h1>
<p class="site-lead">Every example that runs on its own is run by our tests, so it works as it stands. Commands and settings of other systems are shown as text.</p>
<form class="site-search" role="search" action="${hrefOf("docs/search/")}" method="get"><label for="q">Search the docs</label>
<span><input id="q" name="ec-text" type="search"><button class="ec-button">Search</button></span></form>
<div class="docs-front">${DOC_GROUPS.map(
      (group) =>
        html`<section><h2>${group.title}</h2><ul>${group.pages.map(
          ({ name, title, about }) =>
            html`<li><a href="${hrefOf(`docs/${name}/`)}">${title}</a><p>${about ?? pages.get(name)?.lead}</p></li>`,
        )}</ul></section>`,
    )}</div>`,
  });
}
