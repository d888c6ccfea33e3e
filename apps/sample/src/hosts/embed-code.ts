import { type HtmlString, trustedHtml } from "@event-content/renderer/templates";
import { hrefOf, SITE_URL } from "../frame/site-url.ts";
import type { HostCode } from "./host.ts";

/** Markup as it stands in a host, and the same as its maker would write it: with the archive's whole address. */
export interface Embedded {
  readonly live: HtmlString;
  readonly code: HostCode;
}

/** Markup of an embed, which is written in this repository and holds nothing that came from outside. */
export function embedded(label: string, markup: string): Embedded {
  const code = markup.replaceAll(`="${hrefOf("")}`, `="${SITE_URL.href}`);
  return { live: trustedHtml(markup), code: { label, code } };
}
