import type { Note } from "@event-content/schema";
import { attribute } from "./attribute.ts";
import { findElement } from "./find-element.ts";
import type { HtmlNode, HtmlParser } from "./html-node.ts";
import { HtmlWalk, type WalkOptions } from "./html-walk.ts";
import { markedTrail } from "./marked-trail.ts";
import type { RawPage } from "./page.ts";
import { resolveAddress } from "./resolve-address.ts";
import { textContent } from "./text-content.ts";

/** An HTML page, or a piece of one, as pieces of text, tables and images. */
export function readHtml(html: string, parse: HtmlParser, url: string | undefined): RawPage {
  const document = parse(html);
  const base = baseOf(document, url);
  const notes: Note[] = [];
  let trail = markedTrail(document, base);
  let walk = walked(document, { base, notes, skip: trail?.node });
  if (trail && walk.pieces.length === 0) {
    trail = undefined;
    walk = walked(document, { base, notes });
  }
  const titleElement = findElement(document, (node) => node.tagName === "title");
  const root = findElement(document, (node) => node.tagName === "html");
  return {
    pieces: walk.pieces,
    lang: root && attribute(root, "lang"),
    documentTitle: titleElement && textContent(titleElement),
    trail: trail?.parts,
    notes,
  };
}

function walked(document: HtmlNode, options: WalkOptions): HtmlWalk {
  const walk = new HtmlWalk(options);
  walk.run(document);
  return walk;
}

function baseOf(document: HtmlNode, url: string | undefined): string | undefined {
  const element = findElement(
    document,
    (node) => node.tagName === "base" && attribute(node, "href") !== undefined,
  );
  const href = element && attribute(element, "href");
  if (href === undefined) return url;
  const resolved = resolveAddress(href, url);
  return resolved !== undefined && /^https?:/i.test(resolved) ? resolved : url;
}
