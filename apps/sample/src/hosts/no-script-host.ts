import { html, trustedHtml } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import type { Host } from "./host.ts";
import { hostFile } from "./host-file.ts";
import { scriptlessArchive } from "./scriptless-archive.ts";

/** A page without a line of JavaScript; its policy allows none. */
export function noScriptHost(archive: BuiltArchive): Host {
  return {
    id: "no-script",
    name: "A page without JavaScript",
    how: "HTML from a server in a declarative shadow root; the form is sent by GET, pages and years are links.",
    title: "Hillside Parish Gazette",
    policy: "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'",
    body: html`<header><p class="brand">Hillside Parish Gazette</p></header>
<main>
<h1>From the wider world</h1>
<p class="lead">For those who keep scripts switched off, and for the printer.</p>
<p class="served">This sample lies in a folder of files, which cannot answer a form: whatever you ask, you get this page again. On a server the few lines under “What this page contains” answer the same form, the pages and the years.</p>
${trustedHtml(scriptlessArchive(archive, ""))}
</main>`,
    code: [hostFile("scriptless-archive.ts", "On the server, for each request")],
  };
}
