import { html } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import { DOC_GROUPS } from "./doc-pages.ts";

/** The search of the docs, by the archive element; without a script, all pages. */
export function docsSearchPage(): string {
  return sitePage({
    path: "docs/search/",
    title: "Search the docs",
    description: "Search every page of the docs, with the archive element of the project.",
    section: "docs/",
    unlisted: true,
    head: html`<script type="module" src="${hrefOf("assets/docs-search.js")}"></script>`,
    main: html`<h1 class="ec-title">Search the docs</h1>
<event-archive class="docs-found" src="${hrefOf("docs/search/archive.json")}" lang="en" heading-level="2" page-size="12" filters="text,topic" view="list" views="list">
${DOC_GROUPS.map(
  ({ title, pages }) =>
    html`<h2>${title}</h2><ul>${pages.map((each) => html`<li><a href="${hrefOf(`docs/${each.name}/`)}">${each.title}</a></li>`)}</ul>`,
)}
</event-archive>
<p class="ec-note">This list is made by <code>&lt;event-archive&gt;</code>: each heading of the docs is an item of a small archive.</p>`,
  });
}
