import { html } from "@event-content/renderer/templates";
import { hrefOf } from "../frame/site-url.ts";
import type { Host } from "./host.ts";
import { hostFile } from "./host-file.ts";

/** An application in Vue 3. */
export function vueHost(): Host {
  return {
    id: "vue",
    name: "An application in Vue 3",
    how: "The tags in a single-file component; bindings change them, and their events change the page.",
    title: "Harbour Council",
    head: html`<script type="module" src="${hrefOf("assets/vue-host.js")}"></script>`,
    body: html`<div id="app"><main><h1>Harbour Council</h1><p><a href="${hrefOf("archive/en/")}">All news and events</a></p></main></div>`,
    code: [hostFile("harbour-council.vue"), hostFile("vue-host.entry.ts")],
  };
}
