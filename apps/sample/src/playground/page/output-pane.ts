import { type HtmlString, type HtmlValue, html, trustedHtml } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { hrefOf } from "../../frame/site-url.ts";
import { makeOutput } from "../outputs/make-output.ts";
import { OUTPUTS, type Output } from "../outputs/outputs.ts";
import { previewDocument } from "../outputs/preview-document.ts";
import { START_READER } from "../outputs/start-reader.ts";
import { LANGUAGES } from "./languages.ts";

/** The side where the outputs are: all of them, one after the other, until a script makes them tabs. */
export function outputPane(items: readonly [ItemInput, ...ItemInput[]]): HtmlValue {
  return html`<section class="play-output" aria-labelledby="play-output-title">
<h2 id="play-output-title">Outputs</h2>
<div class="play-bar play-live">
<p class="play-field"><label for="play-lang">Language</label>
<select id="play-lang">${LANGUAGES.map(({ tag, name }) => html`<option value="${tag}" lang="${tag}"${tag === "en" ? html` selected` : null}>${name}</option>`)}</select></p>
<p class="play-field"><label for="play-zone">Reader’s time zone</label>
<select id="play-zone"><option value="">Only the venue’s</option></select></p>
<p class="play-field"><label for="play-now">Now, in UTC</label>
<input id="play-now" type="datetime-local" max="9999-12-31T23:59"></p>
</div>
<div class="play-tabs play-live" id="play-tabs">${OUTPUTS.map(({ name, label }) => html`<button type="button" id="play-tab-${name}" data-output="${name}">${label}</button>`)}</div>
<div class="play-notice" id="play-notice" role="status"></div>
<div class="play-tools play-live" id="play-tools">
<fieldset class="play-look play-choice" id="play-look"><legend>Look at</legend>
<label><input type="radio" name="look" value="seen" checked> Rendered</label>
<label><input type="radio" name="look" value="source"> Source</label></fieldset>
<p><span class="ec-note" id="play-copied" role="status"></span><button type="button" class="play-link" id="play-copy">Copy</button> <button type="button" class="play-link" id="play-download">Download</button></p>
</div>
${OUTPUTS.map((output) => panel(output, items))}
</section>`;
}

function panel(output: Output, items: readonly [ItemInput, ...ItemInput[]]): HtmlValue {
  const subject = { item: items[0], items, archive: undefined };
  const made = makeOutput(output.name, subject, START_READER);
  const id = `play-panel-${output.name}`;
  const document = made.seen && previewDocument(made, hrefOf("archive/style.css"));
  return html`<div class="play-panel" id="${id}" data-output="${output.name}">
<h3 class="play-still">${output.label}</h3>
<ul class="play-unsaid"${made.unsaid.length === 0 ? html` hidden` : null}>${made.unsaid.map(({ message }) => html`<li>${message}</li>`)}</ul>
${document && frame(output.label, document)}
<pre class="play-source" tabindex="0" role="group" aria-label="${output.label}, source"${output.seen ? html` hidden` : null}>${made.text}</pre>
</div>`;
}

/** The template puts no values into `srcdoc`; the frame is one where no script runs, and its document is escaped here. */
function frame(label: string, document: string): HtmlString {
  const title = html`${label}, as a reader sees it`.html;
  const sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
  return trustedHtml(
    `<iframe class="play-frame" title="${title}" sandbox="${sandbox}" srcdoc="${html`${document}`.html}"></iframe>`,
  );
}
