import { patch } from "./patch.ts";
import { trusted } from "./trusted-html.ts";

const written = new WeakMap<Element, string>();

/** Puts HTML of the package's own templates into an element; the same HTML again touches nothing. */
export function write(target: Element, html: string): void {
  if (written.get(target) === html) return;
  written.set(target, html);
  if (!target.firstChild) {
    target.innerHTML = trusted(html);
    return;
  }
  const template = target.ownerDocument.createElement("template");
  template.innerHTML = trusted(html);
  patch(target, template.content);
}
