import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { embedded } from "./embed-code.ts";
import type { Host } from "./host.ts";
import { hostRule } from "./host-file.ts";

/** A frame that has the height of its content. */
export function frameHost({ href, integrity }: BuiltArchive): Host {
  const frame = embedded(
    "A frame, and the script that gives it its height",
    `<iframe
  data-event-content-frame
  title="News and events"
  src="${href}en/embed/"
  width="640"
  height="640"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script
  src="${href}frame.js"
  integrity="${integrity["frame.js"] ?? ""}"
  crossorigin="anonymous"
  defer
></script>`,
  );
  return {
    id: "frame",
    name: "A frame on a staff page",
    how: "The archive’s own page in a frame without rights, as high as what it holds.",
    title: "Staff page of the Port of Merrow",
    body: html`<header><p class="brand">Port of Merrow</p><p>Staff pages</p></header>
<main>
<h1>For the lunch break</h1>
<p>What the United Nations met about, newest first. Links open in a window of their own.</p>
${frame.live}
</main>`,
    code: [frame.code, hostRule("frame.css", "iframe[data-event-content-frame] {")],
  };
}
