import { html } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import type { Host } from "./host.ts";

/** The list of the hosts, a line each. */
export function hostsPage(hosts: readonly Host[]): string {
  return sitePage({
    path: "hosts/",
    title: "Hosts",
    description:
      "Made-up sites that embed the sample archive: plain, loud, strict, dark, Arabic, React, Vue.",
    section: "gallery/",
    layout: "site-hosts",
    main: html`<h1 class="ec-title">Hosts</h1>
<p class="site-lead">Made-up sites that embed the same archive, each in its own way and with its own looks. Every one shows the code that it took.</p>
<ul class="hosts-list">${hosts.map(
      ({ id, name, how }) =>
        html`<li><h2><a href="${hrefOf(`hosts/${id}/`)}">${name}</a></h2><p>${how}</p></li>`,
    )}</ul>
<p>Every element alone, with its knobs and its code for each of these, is in the <a href="${hrefOf("gallery/")}">gallery</a>.</p>`,
  });
}
