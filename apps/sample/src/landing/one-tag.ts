import { renderElement } from "@event-content/elements/server";
import { type HtmlString, html, trustedHtml } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { hrefOf, SITE_URL } from "../frame/site-url.ts";

/** The tag and what it becomes: the list of what is coming, else of the latest, with its server HTML. */
export function oneTag({ items, manifest, href }: BuiltArchive): HtmlString {
  const archive = new URL(href, SITE_URL).href;
  const attributes = { src: `${href}archive.json`, "filter-kind": "event", when: "auto", limit: "3" };
  const live = renderElement("event-list", items, {
    attributes: { ...attributes, "heading-level": "3" },
    manifest,
    lang: "en",
    stylesheet: hrefOf("site.css"),
  });
  const code = `<event-list
  src="${archive}archive.json"
  filter-kind="event" when="auto" limit="3">
  <a href="${archive}">
    News and events</a>
</event-list>
<script type="module"
  src="${archive}embed.js"></script>`;
  return html`<section class="landing-part" aria-labelledby="one-tag">
<div><h2 id="one-tag">One tag on any page</h2>
<p>The rows below are this tag at work, over the archive of this site. They take the font and the colours of the page around them.</p>
<p>Until the script runs, and where it cannot, readers have the rows that the server wrote, or the link.</p>
<p><a href="${hrefOf("gallery/")}">All nine elements, with their knobs</a></p></div>
<div><pre tabindex="0"><code>${code}</code></pre>
${trustedHtml(live)}</div>
</section>`;
}
