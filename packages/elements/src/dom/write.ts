import { trusted } from "./trusted-html.ts";

const written = new WeakMap<Element, string>();

/** Puts HTML of the package's own templates into an element; the same HTML again touches nothing. */
export async function write(target: Element, html: string): Promise<void> {
  if (written.get(target) === html) return;
  written.set(target, html);
  if (target.firstChild) {
    const loaded = await import("./patch.ts").catch(() => undefined);
    if (written.get(target) !== html) return;
    if (loaded) {
      const template = target.ownerDocument.createElement("template");
      template.innerHTML = trusted(html);
      loaded.patch(target, template.content);
      return;
    }
  }
  target.innerHTML = trusted(html);
}
