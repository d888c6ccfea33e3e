import { type HtmlString, html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf, SITE_URL } from "../frame/site-url.ts";
import { AROUND_KNOBS } from "./around-knobs.ts";
import { attributeKnobs } from "./attribute-knobs.ts";
import type { EmbedAttribute } from "./code/embed.ts";
import { codeSection } from "./code-section.ts";
import { elementTables } from "./element-tables.ts";
import { embedOf } from "./embed-of.ts";
import type { Exhibit } from "./exhibit.ts";
import { EXHIBITS } from "./exhibits.ts";
import type { Knob } from "./knob.ts";
import { knobField } from "./knob-field.ts";
import { liveElement } from "./live-element.ts";
import { type Declaration, declarationOf } from "./manifest.ts";
import { statesSection } from "./states-section.ts";
import { STYLE_KNOBS } from "./style-knobs.ts";

/** The page of one element: live, its knobs, its code, what it tells, its states, all that it understands. */
export function elementPage(exhibit: Exhibit, archive: BuiltArchive): string {
  const { tag, sentence } = exhibit;
  const declaration = declarationOf(tag);
  const knobs = attributeKnobs(declaration, exhibit, archive);
  const all = [...knobs.first, ...knobs.rest];
  const attributes = initialAttributes(exhibit, all);
  const embed = embedOf(exhibit, attributes, {
    base: new URL("gallery/", SITE_URL).href,
    archive: new URL("archive/", SITE_URL).href,
    theme: "",
    properties: [],
    integrity: archive.integrity,
  });
  const live = [{ tag, attributes }, ...(exhibit.companions ?? [])];
  return sitePage({
    path: `gallery/${tag}/`,
    title: `<${tag}>`,
    description: sentence,
    section: "gallery/",
    layout: "site-gallery",
    head: html`<script type="module" src="${hrefOf("assets/gallery.js")}"></script>
<script type="module" src="${archive.href}elements/loader.js"></script>`,
    main: html`${otherElements(tag)}
<h1 class="ec-title">&lt;${tag}&gt;</h1>
<p class="site-lead">${sentence}</p>
<div class="gallery-bench">
<section class="gallery-stage" aria-label="The element, live" data-stage><div class="gallery-around" data-around>${live.map((each) => liveElement(each, archive))}</div>
<p class="gallery-held" role="status" data-held></p></section>
${knobsForm(tag, knobs)}
</div>
${codeSection(exhibit, embed, archive)}
<section class="gallery-part" aria-labelledby="events">
<h2 id="events">What it tells the page</h2>
<p>Every event as it happens here.${holdsLinks(declaration) ? html` <code>event-content:navigate</code> can be cancelled; this page does so, and says where the link leads, so that you stay.` : null}</p>
<div class="gallery-log" role="log" aria-label="Events" aria-live="off" tabindex="0" data-log><p data-none>Nothing yet. Use the element above, or turn a knob.</p><ol></ol></div>
</section>
${statesSection(exhibit)}
${elementTables(declaration)}`,
  });
}

function holdsLinks({ events }: Declaration): boolean {
  return events.some(({ name }) => name === "event-content:navigate");
}

function initialAttributes({ initial }: Exhibit, knobs: readonly Knob[]): readonly EmbedAttribute[] {
  return Object.keys(initial).flatMap((name) => {
    const knob = knobs.find((each) => each.name === name);
    return knob ? [{ name, value: knob.value, kind: knob.isNumber ? "number" : "text" } as const] : [];
  });
}

function otherElements(tag: string): HtmlString {
  return html`<nav class="gallery-others" aria-label="Elements"><a href="${hrefOf("gallery/")}">Gallery</a><ul>${EXHIBITS.map(
    (each) =>
      html`<li><a href="${hrefOf(`gallery/${each.tag}/`)}"${each.tag === tag ? html` aria-current="page"` : null}>${each.tag}</a></li>`,
  )}</ul></nav>`;
}

function knobsForm(tag: string, knobs: ReturnType<typeof attributeKnobs>): HtmlString {
  return html`<form class="gallery-knobs" data-knobs="${tag}" autocomplete="off">
<h2 class="gallery-knobs-name">Knobs</h2>
<fieldset><legend>Attributes</legend>${knobs.first.map(knobField)}</fieldset>
<fieldset><legend>The page around it</legend>${AROUND_KNOBS.map(knobField)}</fieldset>
<details><summary>Colours and sizes</summary><fieldset><legend class="gallery-unseen">Colours and sizes</legend>${STYLE_KNOBS.map(knobField)}</fieldset></details>
${knobs.rest.length > 0 ? html`<details><summary>All attributes</summary><fieldset><legend class="gallery-unseen">All other attributes</legend>${knobs.rest.map(knobField)}</fieldset></details>` : null}
<p class="gallery-about" data-about-knob>What you turn stands in the address: share it, or go back.</p>
<button class="ec-button" type="reset">Reset</button>
</form>
<p class="gallery-scriptless">The knobs need JavaScript. The element above, the code and the tables do not.</p>`;
}
