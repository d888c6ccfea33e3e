import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";
import { measured } from "./measured.ts";
import { oldPages } from "./old-pages.ts";
import { oneItem } from "./one-item.ts";
import { oneTag } from "./one-tag.ts";

/** The first page: what this is, shown rather than told. */
export function landingPage(archive: BuiltArchive): string {
  return sitePage({
    path: "",
    title: "event-content: publish an archive once, embed it anywhere",
    description:
      "npm packages that turn news and events, old pages too, into an archive in six languages that any site can embed.",
    head: html`<script type="module" src="${hrefOf("archive/elements/loader.js")}"></script>`,
    main: html`<div class="landing-top"><h1 class="ec-title">News and events, published once, at home on every site</h1>
<p class="site-lead">Old pages and new content become an archive in six languages, calendars and feeds included, and a tag that any site can embed. It needs no server, and no script to be read.</p>
<p class="landing-actions"><a class="ec-button landing-main" href="${hrefOf("docs/start/")}">Start in five minutes</a> <a class="ec-button" href="${hrefOf("archive/en/")}">See an archive of ${String(archive.items.length)} items</a></p></div>
${oneTag(archive)}
${oldPages(archive.items)}
${oneItem(archive.items)}
${measured()}`,
  });
}
