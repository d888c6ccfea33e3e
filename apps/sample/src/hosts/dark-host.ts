import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";
import { hostRule } from "./host-file.ts";

/** A site that is always dark, with a colour of its own. */
export function darkHost(archive: BuiltArchive): Host {
  const cards = embedded(
    "The tag",
    `<event-archive
  src="${archive.href}archive.json"
  view="cards"
  views="cards,timeline"
  filters="none"
  page-size="6"
  paging="more"
>
  <a href="${archive.href}en/">All news and events</a>
</event-archive>
${embedScript(archive)}`,
  );
  return {
    id: "dark",
    name: "A dark site",
    how: "The page says color-scheme: dark and has colours of its own; cards, and a button for more.",
    title: "Nightjar Observatory",
    body: html`<header><p class="brand">Nightjar Observatory</p><p>52.1° N, no street lamps</p></header>
<main>
<h1>Meetings under one sky</h1>
<p class="lead">Light, air and orbit are shared. A reading list of the gatherings at which people agreed on what is everybody’s.</p>
${cards.live}
</main>`,
    code: [cards.code, hostRule("dark.css", ":root {"), hostRule("dark.css", "event-archive {")],
  };
}
