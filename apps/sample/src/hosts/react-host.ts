import { html } from "@event-content/renderer/templates";
import { hrefOf } from "../frame/site-url.ts";
import type { Host } from "./host.ts";
import { hostFile } from "./host-file.ts";

/** An application in React 19, which follows the links of the list by itself. */
export function reactHost(): Host {
  return {
    id: "react",
    name: "An application in React 19",
    how: "Typed components; the application holds the links and shows the item itself.",
    title: "Delegate’s Desk",
    head: html`<script type="module" src="${hrefOf("assets/react-host.js")}"></script>`,
    body: html`<div id="app"><main><h1>Delegate’s Desk</h1><p><a href="${hrefOf("archive/en/")}">All news and events</a></p></main></div>`,
    code: [hostFile("delegates-desk.tsx"), hostFile("react-host.entry.tsx")],
  };
}
