import { type HtmlString, html } from "@event-content/renderer/templates";
import { addressOf } from "./addresses.ts";
import type { Site } from "./site.ts";

/** The head of a page that stands in frames: its links leave the frame, and it tells its height. */
export function frameHead(canonical: string, site: Site): HtmlString {
  return html`<base target="_blank">
<link rel="canonical" href="${canonical}">
<meta name="robots" content="noindex">
<script src="${addressOf("frame-child.js", site)}" defer></script>
`;
}
