import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";
import { hostRule } from "./host-file.ts";

/** A theme of the kind that shouts, on a blog. */
export function loudHost(archive: BuiltArchive): Host {
  const list = embedded(
    "A Custom HTML block",
    `<div
  data-event-content="list"
  data-src="${archive.href}archive.json"
  data-limit="4"
>
  <a href="${archive.href}en/">The whole archive</a>
</div>
${embedScript(archive)}`,
  );
  return {
    id: "loud",
    name: "A loud theme, as on many WordPress sites",
    how: "A Custom HTML block with a div, which editors do not strip; rules for “*” with !important stop at its border.",
    title: "Mango Street Kitchen",
    body: html`<header class="site-head"><p class="brand">Mango Street Kitchen</p>
<nav aria-label="Blog"><a href="#recipes">Recipes</a> <a href="#stories">Stories</a> <a href="#volunteer">Volunteer!</a></nav></header>
<div class="site-wrap">
<main class="entry-content wp-block-post-content">
<h1>Food for thought: who decides what is on our plates?</h1>
<p class="byline">By Ines, in <a href="#stories">Stories</a></p>
<p>We cook for two hundred neighbours a week, and every week somebody asks where it all comes from. The big answers are made far away. Here is when they met:</p>
<div class="wp-block-html">${list.live}</div>
<h2 id="recipes">This week’s soup</h2>
<ul><li>Three carrots</li><li>Red lentils, two cups</li><li>Courage</li></ul>
</main>
<section class="widget-area" aria-label="Sidebar"><section class="widget"><h2 id="volunteer">Lend a hand</h2><p>Saturdays from nine. Aprons are here.</p></section><section class="widget"><h2 id="stories">Stories</h2><ul><li><a href="#recipes">The onion that won</a></li><li><a href="#recipes">A table for eighty</a></li></ul></section></section>
</div>`,
    code: [list.code, hostRule("loud.css", "* {")],
  };
}
