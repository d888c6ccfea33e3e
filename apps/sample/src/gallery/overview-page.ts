import { type HtmlString, html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import type { EmbedAttribute, EmbedTag } from "./code/embed.ts";
import type { Exhibit } from "./exhibit.ts";
import { EXHIBITS } from "./exhibits.ts";
import { liveElement } from "./live-element.ts";

/** All nine elements, each with a small one that is live. */
export function overviewPage(archive: BuiltArchive): string {
  return sitePage({
    path: "gallery/",
    title: "Gallery of embeds",
    description: "Nine elements that show an archive on any page: live, with knobs, and the code to copy.",
    section: "gallery/",
    layout: "site-gallery",
    head: html`<script type="module" src="${archive.href}elements/loader.js"></script>`,
    main: html`<h1 class="ec-title">Gallery of embeds</h1>
<p class="site-lead">Nine elements over one archive. Open one to turn its knobs and to copy its code for a plain page, React, Vue, Drupal or WordPress. Or see them <a href="${hrefOf("hosts/")}">in hosts that look like yours</a>.</p>
<ul class="gallery-rooms">${EXHIBITS.map((exhibit) => room(exhibit, archive))}</ul>`,
  });
}

function room(exhibit: Exhibit, archive: BuiltArchive): HtmlString {
  const { tag, sentence, small, initial, companions = [] } = exhibit;
  // Each pair of parts that stand apart has a name of its own on this page.
  const instance: EmbedAttribute = { name: "instance", value: `${tag}-room`, kind: "text" };
  const own = (each: EmbedTag, hidden = false): HtmlString =>
    hidden
      ? html`<div hidden>${liveElement(renamed(each, instance), archive)}</div>`
      : liveElement(renamed(each, instance), archive);
  const attributes = Object.entries({ ...(small ?? initial), "deep-link": "off" })
    .filter(([name]) => name !== "deep-link" || /archive|calendar|results/.test(tag))
    .map(([name, value]): EmbedAttribute => ({ name, value, kind: "text" }));
  return html`<li><div class="gallery-label"><h2><a href="${hrefOf(`gallery/${tag}/`)}">${tag}</a></h2><p>${sentence}</p></div>
<div class="gallery-around">${own({ tag, attributes })}${companions.map((each) => own(each, true))}</div></li>`;
}

function renamed(tag: EmbedTag, instance: EmbedAttribute): EmbedTag {
  const hasOne = tag.attributes.some(({ name }) => name === "instance");
  if (!hasOne) return tag;
  const rest = tag.attributes.filter(({ name }) => name !== "instance");
  const links =
    tag.tag === "event-results" ? [{ name: "deep-link", value: "off", kind: "text" } as const] : [];
  return { ...tag, attributes: [...rest, instance, ...links] };
}
