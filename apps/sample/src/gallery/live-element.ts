import { type ElementTag, renderElement } from "@event-content/elements/server";
import {
  attributes as attributesOf,
  type HtmlString,
  html,
  trustedHtml,
} from "@event-content/renderer/templates";
import type { BuiltArchive } from "../archive/built-archive.ts";
import type { EmbedTag } from "./code/embed.ts";

const NOT_ON_A_SERVER: readonly string[] = ["event-search", "event-filters"];

/** An element over the archive of this site, its content first: written here, taken over by its script. */
export function liveElement({ tag, attributes }: EmbedTag, archive: BuiltArchive): HtmlString {
  const given = Object.fromEntries(
    attributes.map(({ name, value }) => [name, value === "archive.json" ? `${archive.href}${value}` : value]),
  );
  if (NOT_ON_A_SERVER.includes(tag)) {
    return html`<${tag}${attributesOf(given)}><a href="${archive.href}en/search/">Search the archive</a></${tag}>`;
  }
  return trustedHtml(
    renderElement(tag as ElementTag, archive.items, {
      attributes: given,
      stylesheet: `${archive.href}style.css`,
      manifest: archive.manifest,
      labels: archive.labels,
    }),
  );
}
