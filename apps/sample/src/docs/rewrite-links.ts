import { posix } from "node:path";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { hrefOf } from "../frame/site-url.ts";
import { DOC_PAGES } from "./doc-pages.ts";

const REPOSITORY = "https://github.com/event-content/event-content/blob/main/";

const PAGES = new Map(DOC_PAGES.map((page) => [page.file, page]));

/** Links between the files of the repository become links between the pages of the site; other files are shown where the code is kept. */
export function rewriteLinks({ file }: { readonly file: string }): (tree: Root) => void {
  const rewrite = (element: Element, name: "href" | "src"): void => {
    const given = element.properties[name];
    if (typeof given !== "string" || /^([a-z]+:|#|\/)/i.test(given)) return;
    const [path = "", hash] = given.split("#", 2);
    const target = posix.join(posix.dirname(file), path).replace(/\/$/, "");
    const page = PAGES.get(target);
    // A reader of the site knows pages by their titles, not by their files.
    if (page && textOf(element) === posix.basename(target)) {
      element.children = [{ type: "text", value: page.title }];
    }
    element.properties[name] = addressOf(target) + (hash === undefined ? "" : `#${hash}`);
  };
  return (tree) =>
    visit(tree, "element", (element) => {
      rewrite(element, "href");
      rewrite(element, "src");
    });
}

function addressOf(target: string): string {
  const page = PAGES.get(target);
  if (page) return hrefOf(`docs/${page.name}/`);
  if (target.startsWith("docs/decisions"))
    return hrefOf(`docs/decisions/#${posix.basename(target, ".md")}`).replace("%23", "#");
  if (/^docs\/.*\.(svg|png)$/.test(target)) return hrefOf(target);
  return REPOSITORY + target;
}
