import { escapeHtml, type HtmlString, html, trustedHtml } from "@event-content/renderer/templates";
import { hrefOf } from "../frame/site-url.ts";
import type { Host, HostCode } from "./host.ts";

/** A page of a host: its own head, a line that says what this is, and its body. */
export function hostPage(host: Host): string {
  const { id, title, lang = "en", dir = "ltr", styled = true, policy, head, body } = host;
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy ? html`<meta http-equiv="Content-Security-Policy" content="${policy}">` : null}
<title>${title}</title>
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${hrefOf("favicon.svg")}">
${styled ? html`<link rel="stylesheet" href="${hrefOf("hosts/note.css")}"><link rel="stylesheet" href="${hrefOf(`hosts/${id}.css`)}">` : null}
${head}
</head>
<body>
${note(host)}
${body}
</body>
</html>
`.html;
}

/** In English on every host: it speaks to who tries the package, not to the readers of that site. */
function note({ name, how, code, styled = true }: Host): HtmlString {
  return html`<aside class="host-note" lang="en" dir="ltr" aria-label="About this sample">
<p><strong>${name}.</strong> ${how} <a href="${hrefOf("hosts/")}">All hosts</a> <a href="${hrefOf("gallery/")}">Gallery</a></p>
<details><summary>What this page contains</summary>
${code.map((each, index) => (styled ? listing(each) : plainListing(each, index)))}
</details>
</aside>`;
}

function listing({ label, code }: HostCode): HtmlString {
  return html`<figure><figcaption>${label}</figcaption><pre tabindex="0"><code>${code}</code></pre></figure>`;
}

/** Where no style sheet keeps a long line on the page. */
function plainListing({ label, code }: HostCode, index: number): HtmlString {
  return html`<p><label for="code-${index}">${label}</label></p><p>${trustedHtml(`<textarea id="code-${index}" rows="9" cols="34" readonly>${escapeHtml(code)}</textarea>`)}</p>`;
}
