import { sharedSheet } from "../dom/shared-sheet.ts";
import { write } from "../dom/write.ts";
import type { State } from "./states.ts";

/** Says something above what is shown. */
export async function writeNotice(root: ShadowRoot, { html, css }: State): Promise<void> {
  let notice = root.querySelector("[part='notice']");
  if (!notice) {
    notice = root.ownerDocument.createElement("div");
    notice.setAttribute("part", "notice");
    root.prepend(notice);
  }
  if (!root.querySelector("link[rel='stylesheet']")) {
    root.adoptedStyleSheets = [
      ...new Set([...root.adoptedStyleSheets, ...css.map((each) => sharedSheet(each, root.ownerDocument))]),
    ];
  }
  await write(notice, html);
}
