import { html } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import { firstExample } from "./examples/examples.ts";
import { importDialog } from "./page/import-dialog.ts";
import { inputPane } from "./page/input-pane.ts";
import { outputPane } from "./page/output-pane.ts";

/** The playground as it is read before a script runs, and where none does. */
export function playgroundPage(): string {
  const { text } = firstExample();
  const items = JSON.parse(text) as [ItemInput, ...ItemInput[]];
  return sitePage({
    path: "playground/",
    title: "Playground",
    description:
      "Edit an event or a news item as JSON and see its page, card, calendar file, structured data, feed and text follow.",
    section: "playground/",
    layout: "site-play",
    head: html`<script type="module" src="${hrefOf("assets/playground.js")}"></script>`,
    main: html`<h1 class="ec-title">Playground</h1>
<p class="site-lead">Edit an item as JSON and see what becomes of it. All of it happens in this browser: nothing you write or paste is sent anywhere.</p>
<noscript><p class="ec-state">Editing needs JavaScript. Without it, this page shows one item as it is written, and below it everything that is made of it.</p></noscript>
<div class="play" id="playground" data-style="${hrefOf("archive/style.css")}">
<p class="play-late play-live ec-state">The editor is still on its way. If this stays, a script could not be loaded: what you see was made beforehand, and reloading the page may help.</p>
<fieldset class="play-switch play-choice play-live"><legend>Show</legend>
<label><input type="radio" name="view" value="both" checked> Both</label>
<label><input type="radio" name="view" value="input"> JSON</label>
<label><input type="radio" name="view" value="output"> Output</label>
</fieldset>
<div class="play-panes">
${inputPane(text, items)}
${outputPane(items)}
</div>
</div>
${importDialog()}`,
  });
}
