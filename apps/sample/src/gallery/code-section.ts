import { type HtmlString, html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { CODE_FORMS, type CodeForm } from "./code/code-forms.ts";
import type { CodeBlock, Embed } from "./code/embed.ts";
import type { Exhibit } from "./exhibit.ts";

/** The code of an embed in every form, in tabs; without a script all of them, one below the other. */
export function codeSection({ frame }: Exhibit, embed: Embed, { integrity, href }: BuiltArchive): HtmlString {
  const forms = CODE_FORMS.filter(({ framed }) => !framed || frame);
  return html`<section class="gallery-part gallery-code" aria-labelledby="code" data-code data-archive="${href}" data-integrity="${JSON.stringify(integrity)}">
<h2 id="code">Code to copy</h2>
<div class="gallery-tabs" role="tablist" aria-labelledby="code">${forms.map(tab)}</div>
${forms.map((form, index) => panel(form, form.blocks(embed), index))}
</section>`;
}

function tab({ id, name }: CodeForm, index: number): HtmlString {
  return html`<button type="button" role="tab" id="tab-${id}" aria-controls="code-${id}" aria-selected="${index === 0 ? "true" : "false"}"${index === 0 ? null : html` tabindex="-1"`}>${name}</button>`;
}

function panel({ id, name, note }: CodeForm, blocks: readonly CodeBlock[], index: number): HtmlString {
  return html`<div role="tabpanel" id="code-${id}" aria-labelledby="tab-${id}" data-form="${id}"${index === 0 ? null : html` hidden`}>
<h3 class="gallery-form">${name}</h3>
<p>${note}</p>
<div data-blocks>${blocks.map(codeBlock)}</div>
</div>`;
}

/** A piece of code under what it is for, and a button that copies it. */
export function codeBlock({ label, code }: CodeBlock): HtmlString {
  return html`<figure class="gallery-block"><figcaption>${label}</figcaption><button type="button" class="gallery-copy" data-copy>Copy</button><pre tabindex="0"><code>${code}</code></pre></figure>`;
}
