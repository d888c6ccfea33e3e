import { normaliseSpace } from "../text/normalise-space.ts";
import { BLOCKS, UNSHOWN } from "./element-kinds.ts";
import type { HtmlNode } from "./html-node.ts";
import { isHidden } from "./is-hidden.ts";

/** The words inside an element, white space normalised; blocks are kept apart by a space. */
export function textContent(root: HtmlNode): string {
  let text = "";
  const open: (HtmlNode | " ")[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === " ") text += " ";
    else if (node.nodeName === "#text") text += node.value ?? "";
    else if (!(UNSHOWN.has(node.nodeName) && node !== root) && !isHidden(node)) {
      const apart = BLOCKS.has(node.nodeName) || node.nodeName === "br";
      if (apart) open.push(" ");
      for (const child of [...(node.childNodes ?? [])].reverse()) open.push(child);
      if (apart) text += " ";
    }
  }
  return normaliseSpace(text);
}
