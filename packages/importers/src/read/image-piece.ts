import type { Note } from "@event-content/schema";
import { normaliseSpace } from "../text/normalise-space.ts";
import { attribute } from "./attribute.ts";
import type { HtmlNode } from "./html-node.ts";
import type { ImagePiece } from "./page.ts";
import { resolveAddress } from "./resolve-address.ts";

/** An image that says what it shows. One without text is left out, with a note: what it shows is not for code to say. */
export function imagePiece(
  node: HtmlNode,
  options: { readonly base: string | undefined; readonly notes: Note[] },
): ImagePiece | undefined {
  const address = attribute(node, "src");
  const url = address === undefined ? undefined : resolveAddress(address, options.base);
  const alt = normaliseSpace(attribute(node, "alt") ?? "");
  if (alt !== "" && url !== undefined && !isSpacer(alt)) return { kind: "image", text: "", url, alt };
  if (attribute(node, "alt") === undefined || alt !== "") {
    options.notes.push({
      code: url === undefined ? "unsafe-link" : "image-without-alt",
      severity: "warning",
      path: "/body",
      message:
        url === undefined
          ? `An image "${alt}" has no address that can be shown, and was left out.`
          : `The image ${url} has no text alternative, and was left out.`,
      confidence: 1,
    });
  }
  return undefined;
}

function isSpacer(alt: string): boolean {
  return /^(?:spacer|blank|pixel|transparent|clear|dot|line|bullet|shim)(?:\.gif)?$/i.test(alt);
}
