import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { hrefOf } from "../frame/site-url.ts";
import type { Host } from "./host.ts";
import { hostFile } from "./host-file.ts";
import { mailText } from "./mail-text.ts";

/** A letter in plain text, as a mail program shows it. */
export function mailHost(archive: BuiltArchive): Host {
  return {
    id: "mail",
    name: "A mail in plain text",
    how: "The renderer’s text: short lines, links numbered, their addresses at the end.",
    title: "Three entries from the archive",
    body: html`<main class="mail">
<h1>Three entries from the archive</h1>
<dl><div><dt>From</dt><dd>Valley Reading Rooms &lt;news@valley.example&gt;</dd></div><div><dt>To</dt><dd>Readers</dd></div><div><dt>As a file</dt><dd><a href="${hrefOf("hosts/mail/news.txt")}">news.txt</a></dd></div></dl>
<pre tabindex="0">${mailText(archive)}</pre>
</main>`,
    code: [hostFile("mail-text.ts", "Where the letter is written")],
  };
}
