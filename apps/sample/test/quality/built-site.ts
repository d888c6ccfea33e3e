import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

/** Where the site was built to, as the tests look at it. */
export const DIST: string = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The address it was built for. */
export const BUILT_FOR = "http://localhost:4173/";

/** Paths of all pages: `archive/en/2003/`, `404.html`. */
export function pagePaths(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}

export function fileOfPage(path: string): string {
  return `${DIST}${path === "" || path.endsWith("/") ? `${path}index.html` : path}`;
}

export function readPage(path: string): string {
  return readFileSync(fileOfPage(path), "utf8");
}

export function isThere(path: string): boolean {
  return existsSync(fileOfPage(path));
}

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Every element of a page in document order, those of declarative shadow roots included. */
export function elementsOf(path: string): Element[] {
  const found: Element[] = [];
  const walk = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      walk(child);
      if ("content" in child) walk(child.content as ParentNode);
    }
  };
  walk(parse(readPage(path)));
  return found;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
