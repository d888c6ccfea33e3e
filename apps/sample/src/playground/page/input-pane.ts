import { type HtmlString, type HtmlValue, html, trustedHtml } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { hrefOf } from "../../frame/site-url.ts";
import { entryName } from "../content/entry-name.ts";
import type { Example } from "../examples/example.ts";
import { archiveExamples, blankExamples } from "../examples/examples.ts";

/** The side where the item is written. */
export function inputPane(text: string, items: readonly ItemInput[]): HtmlValue {
  return html`<section class="play-input" aria-labelledby="play-input-title">
<h2 id="play-input-title">Item</h2>
<div class="play-bar play-live">
<p class="play-field"><label for="play-start">Start from</label>
<select id="play-start"><option value="">Choose…</option><optgroup label="The sample archive">${archiveExamples().map(choice)}</optgroup><optgroup label="Nothing yet">${blankExamples().map(choice)}</optgroup></select></p>
<button type="button" class="ec-button" id="play-import">Paste an old page</button>
<button type="button" class="ec-button" id="play-share">Share</button>
</div>
<div class="play-shared" id="play-shared" hidden></div>
<p class="play-field play-which play-live" id="play-which-field"><label for="play-which">Item shown</label> <select id="play-which">${items.map((item, at) => html`<option>${`${at + 1}. ${entryName(item)}`}</option>`)}</select></p>
<div class="play-editor">
<label class="play-label" for="play-json">The item, as JSON</label>
${field(text)}
<div class="play-code" id="play-code" hidden></div>
</div>
<p class="ec-note play-keys play-live" id="play-keys">Tab indents. To leave the editor with the keyboard, press Escape, then Tab.</p>
<p class="play-told play-live" id="play-told" role="status"></p>
<p class="play-state play-live" id="play-state" role="status"></p>
<p class="ec-note" id="play-unkept" hidden>A reload of this page loses what is here: this browser keeps nothing for the page, or it is too large to be kept.</p>
<ol class="play-faults" id="play-faults" aria-label="Faults" hidden></ol>
<section class="play-origin" id="play-origin" aria-labelledby="play-origin-title" hidden><h3 id="play-origin-title">Read from an old page</h3><div></div></section>
<pre class="play-printed" id="play-printed-json" hidden></pre>
</section>`;
}

function choice({ label, file }: Example): HtmlValue {
  return html`<option value="${hrefOf(`playground/examples/${file}`)}">${label}</option>`;
}

/** The template puts no values into a `textarea`; what it makes of a text elsewhere is safe there too. */
function field(text: string): HtmlString {
  const attributes =
    'id="play-json" rows="28" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="play-keys" readonly';
  return trustedHtml(`<textarea ${attributes}>\n${html`${text}`.html}</textarea>`);
}
