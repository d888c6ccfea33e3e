import { html, trustedHtml } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import { DOC_GROUPS, type DocPage } from "./doc-pages.ts";
import type { MarkdownPage } from "./markdown-page.ts";

/** A page of the docs: all pages at one side, its text, and what stands on it. */
export function docsPage(
  { name, file }: DocPage,
  { title, lead, html: text, sections }: MarkdownPage,
): string {
  const parts = sections.filter(({ depth }) => depth === 2);
  return sitePage({
    path: `docs/${name}/`,
    title,
    description: lead || title,
    section: "docs/",
    layout: "site-docs",
    main: html`<p class="docs-menu"><a href="#docs-nav">All pages of the docs</a></p>
<div class="docs">
<article class="site-text docs-text">
${trustedHtml(text)}
<p class="ec-note docs-source">This page is ${file} in the repository; examples that run on their own are run by the tests.</p>
</article>
${
  parts.length > 1
    ? html`<nav class="docs-parts" aria-labelledby="on-this-page"><h2 id="on-this-page">On this page</h2><ul>${parts.map(
        (part) => html`<li><a href="#${part.id}">${part.title}</a></li>`,
      )}</ul></nav>`
    : null
}
${docsNav(name)}
</div>`,
  });
}

/** All pages of the docs, and a way to search them; a narrow screen has them folded up. */
export function docsNav(current?: string): ReturnType<typeof html> {
  return html`<nav class="docs-nav" id="docs-nav" aria-label="Docs">
<form class="site-search" role="search" action="${hrefOf("docs/search/")}" method="get"><label for="docs-q">Search the docs</label>
<span><input id="docs-q" name="ec-text" type="search"><button class="ec-button">Search</button></span></form>
${DOC_GROUPS.map(
  ({
    title,
    pages,
  }) => html`<details${pages.some(({ name }) => name === current) || current === undefined ? html` open` : null}><summary>${title}</summary><ul>${pages.map(
    (each) =>
      html`<li><a href="${hrefOf(`docs/${each.name}/`)}"${each.name === current ? html` aria-current="page"` : null}>${each.title}</a></li>`,
  )}</ul></details>
`,
)}</nav>`;
}
