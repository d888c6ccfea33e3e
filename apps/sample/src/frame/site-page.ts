import { type HtmlValue, html } from "@event-content/renderer/templates";
import { CONTENT_POLICY } from "./content-policy.ts";
import { SECTIONS, type SectionPath } from "./sections.ts";
import { hrefOf, SITE_URL } from "./site-url.ts";

export interface SitePage {
  /** Where it stands, such as `docs/start/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly main: HtmlValue;
  readonly section?: SectionPath;
  /** What the head says beside that: scripts, styles of its own. */
  readonly head?: HtmlValue;
  /** How the page lays itself out: `site-docs`, `site-wide`. */
  readonly layout?: string;
  /** Kept from search engines, and without an address of its own: the page for what is not there. */
  readonly unlisted?: boolean;
}

/** A page of the site in English, in its frame: the way past it, the sections, the content, the foot. */
export function sitePage(page: SitePage): string {
  const { path, title, description, main, section, head, layout = "", unlisted = false } = page;
  const whole = path === "" ? title : `${title} – event-content`;
  const sheet = SECTIONS.find((each) => each.path === section)?.sheet;
  const address = new URL(path, SITE_URL).href;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<title>${whole}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${hrefOf("site.css")}">
${sheet && html`<link rel="stylesheet" href="${hrefOf(sheet)}">`}
<link rel="icon" type="image/svg+xml" href="${hrefOf("favicon.svg")}">
${
  unlisted
    ? html`<meta name="robots" content="noindex">`
    : html`<link rel="canonical" href="${address}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="event-content">`
}
${head}
</head>
<body class="ec ec-page site ${layout}">
<a class="site-skip" href="#content">Skip to the content</a>
<header class="site-header">
<a class="site-brand" href="${hrefOf("")}"${path === "" ? html` aria-current="page"` : null}>event-content</a>
<nav aria-label="Site">${SECTIONS.map(
    (each) =>
      html`<a href="${hrefOf(each.path)}"${each.path === path ? html` aria-current="page"` : each.path === section ? html` aria-current="true"` : null}>${each.name}</a>`,
  )}</nav>
</header>
<main id="content" tabindex="-1">
${main}
</main>
${unlisted ? null : html`<p class="ec-printed">Printed from ${address}</p>`}
<footer class="site-footer">
<p>event-content publishes an archive of news and events once, and embeds it anywhere. Apache-2.0.</p>
<p>A sample, not a publication of the United Nations. <a href="${hrefOf("docs/accessibility/")}">Accessibility</a> <a href="${hrefOf("docs/security/")}">Security</a></p>
</footer>
</body>
</html>
`.html;
}
