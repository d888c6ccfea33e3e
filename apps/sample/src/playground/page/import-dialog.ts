import { type HtmlValue, html } from "@event-content/renderer/templates";
import { hrefOf } from "../../frame/site-url.ts";
import { seedPage } from "../examples/seed-page.ts";

/** Where an old page is put in, to be read into items. */
export function importDialog(): HtmlValue {
  return html`<dialog class="play-dialog" id="play-dialog" aria-labelledby="play-dialog-title">
<form method="dialog" id="play-dialog-form">
<h2 id="play-dialog-title">Paste an old page</h2>
<p>Its text or its HTML is read into items, in this browser. Each fact keeps the words it was read from; what is a guess says so.</p>
<p class="play-field"><label for="play-page">The page, as text or HTML</label>
<textarea id="play-page" rows="10" spellcheck="false" aria-describedby="play-page-hint"></textarea></p>
<p class="ec-note" id="play-page-hint">Or drop a file here.</p>
<p class="play-field"><label for="play-file">A file of it</label>
<input id="play-file" type="file" accept=".html,.htm,.txt,text/html,text/plain"></p>
<p class="play-field"><label for="play-address">The address it had, where it is known</label>
<input id="play-address" type="url" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="play-address-hint"></p>
<p class="ec-note" id="play-address-hint">A date in the address tells when the page was published; nothing is fetched from it.</p>
<p class="play-state" id="play-dialog-state" role="status"></p>
<p class="play-buttons"><button type="submit" class="ec-button play-main" value="read">Read the page</button>
<button type="button" class="ec-button" id="play-seed" data-page="${hrefOf("playground/examples/old-page.txt")}" data-address="${seedPage().url}">Use the example of 2003</button>
<button type="button" class="ec-button" id="play-dialog-close">Cancel</button></p>
</form>
</dialog>`;
}
