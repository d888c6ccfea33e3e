import { html } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";

/** What stands where there is no page: a search of the archive and of the docs, and the ways on. */
export function notFoundPage(): string {
  return sitePage({
    path: "404.html",
    title: "There is no page at this address",
    description: "Search the archive or the docs, or go on from one of the sections.",
    unlisted: true,
    main: html`<h1 class="ec-title">There is no page at this address</h1>
<p class="site-lead">It may have moved, or the address may be mistyped. Try a search.</p>
<form class="site-search" role="search" action="${hrefOf("archive/en/search/")}" method="get">
<label for="q">Search the archive</label>
<span><input id="q" name="ec-text" type="search"><button class="ec-button">Search</button></span>
</form>
<p class="site-on">Or go to the <a href="${hrefOf("archive/")}">archive</a>, the <a href="${hrefOf("gallery/")}">gallery of embeds</a>, the <a href="${hrefOf("playground/")}">playground</a> or the <a href="${hrefOf("docs/")}">docs</a>.</p>`,
  });
}
