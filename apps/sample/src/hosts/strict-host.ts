import { html } from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { hrefOf } from "../frame/site-url.ts";
import { embedded } from "./embed-code.ts";
import { embedScript } from "./embed-script.ts";
import type { Host } from "./host.ts";
import { hostFile } from "./host-file.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types event-content",
].join("; ");

/** A policy that forbids everything that is not named, Trusted Types with it. */
export function strictHost(archive: BuiltArchive): Host {
  const whole = embedded(
    "The tag",
    `<event-archive src="${archive.href}archive.json" page-size="5">
  <a href="${archive.href}en/">All news and events</a>
</event-archive>
${embedScript(archive)}`,
  );
  return {
    id: "strict",
    name: "A strict policy, with Trusted Types",
    how: "A whole archive; the page counts what the policy had to stop.",
    title: "Kestrel Clearing House",
    policy: POLICY,
    head: html`<script type="module" src="${hrefOf("assets/strict-host.js")}"></script>`,
    body: html`<header><p>Kestrel Clearing House</p></header>
<main>
<h1>Public record</h1>
<p class="watch"><output data-violations>Counting needs JavaScript.</output> <button type="button" data-break>Break the policy on purpose</button></p>
${whole.live}
</main>`,
    code: [
      { label: "The policy", code: POLICY.replaceAll("; ", ";\n") },
      whole.code,
      hostFile("strict-host.entry.ts", "The script that counts"),
    ],
  };
}
