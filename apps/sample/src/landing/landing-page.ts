import { html } from "@event-content/renderer/templates";
import { sitePage } from "../frame/site-page.ts";
import { hrefOf } from "../frame/site-url.ts";

/** The first page: what this is, shown rather than told. */
export function landingPage(): string {
  return sitePage({
    path: "",
    title: "event-content: publish an archive once, embed it anywhere",
    description:
      "npm packages that turn news and events, old pages too, into an archive in six languages that any site can embed.",
    main: html`<h1 class="ec-title">Publish an archive of news and events once. Embed it anywhere.</h1>
<p class="site-lead">Pages, calendars, feeds and embeds in six languages from one content model. <a href="${hrefOf("archive/en/")}">See the archive</a>.</p>`,
  });
}
