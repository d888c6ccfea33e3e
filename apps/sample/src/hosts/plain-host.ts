import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";

/** A page without any style sheet. */
export function plainHost(archive: BuiltArchive): Host {
  const list = embedded(
    "A tag and a script",
    `<event-list src="${archive.href}archive.json" limit="5">
  <a href="${archive.href}en/">All news and events</a>
</event-list>
${embedScript(archive)}`,
  );
  return {
    id: "plain",
    name: "A page without a style sheet",
    how: "A list by script tag; font and colours are those of the browser.",
    title: "Valley Reading Rooms",
    styled: false,
    body: html`<main>
<h1>Valley Reading Rooms</h1>
<p>Four rooms, one catalogue. Open Tuesday to Saturday, 10 to 6. Bring a friend.</p>
<h2>World events on our shelves this year</h2>
${list.live}
</main>`,
    code: [list.code],
  };
}
