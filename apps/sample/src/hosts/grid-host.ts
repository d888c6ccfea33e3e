import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";
import { hostRule } from "./host-file.ts";

/** Regions and blocks, as a Drupal site has them. */
export function gridHost(archive: BuiltArchive): Host {
  const search = embedded("A block at the head", '<event-search instance="basin"></event-search>');
  const filters = embedded(
    "A block in the side column",
    '<event-filters instance="basin" filters="kind,type,topic,country" heading-level="3"></event-filters>',
  );
  const results = embedded(
    "A block in the content region",
    `<event-results
  src="${archive.href}archive.json"
  instance="basin"
  page-size="6"
  views="list,timeline"
>
  <a href="${archive.href}en/">All news and events</a>
</event-results>`,
  );
  const script = embedded("The library of the theme", embedScript(archive));
  return {
    id: "grid",
    name: "A grid of regions and blocks, as on many Drupal sites",
    how: "Search, filters and results are three blocks that find each other by one name.",
    title: "Lake Tamsin Basin Authority",
    body: html`<header class="region region-header"><div class="block block-branding"><a href="#main">Lake Tamsin <span>Basin Authority</span></a></div>
<nav class="block block-menu" aria-label="Main"><ul><li><a href="#main">The lake</a></li><li><a href="#main">Permits</a></li><li><a href="#main" aria-current="page">Knowledge</a></li></ul></nav></header>
<div class="layout">
<div class="region region-sidebar">
<section class="block" aria-labelledby="find"><h2 id="find">Find</h2>${search.live}</section>
<section class="block" aria-labelledby="narrow"><h2 id="narrow">Narrow down</h2>${filters.live}</section>
<section class="block block-contact" aria-labelledby="ask"><h2 id="ask">Ask a person</h2><p>Library desk, Pier Road 2, weekdays until four.</p></section>
</div>
<main id="main" class="region region-content">
<h1>Conferences we build on</h1>
<p class="lead">Water law did not begin at our shore. The meetings that shaped what we may and must do, with their documents.</p>
${results.live}
</main>
</div>
<footer class="region region-footer"><p>Lake Tamsin Basin Authority does not exist.</p></footer>
${script.live}`,
    code: [search.code, filters.code, results.code, script.code, hostRule("grid.css", "event-results {")],
  };
}
