import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every file below a folder by its path, hidden ones apart. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** The elements of a page with a name, each as its attributes. */
export function elements(page: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  visit(parse(page), (element) => {
    if (element.tagName === name)
      found.push(Object.fromEntries(element.attrs.map((each) => [each.name, each.value])));
  });
  return found;
}

/** Addresses within a site that no file answers, and fragments that no element has. */
export function brokenLinks(files: Readonly<Record<string, string>>, base: string): string[] {
  const root = new URL(base);
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  for (const [path, page] of Object.entries(files).filter(([path]) => path.endsWith(".html"))) {
    const own = new Set<string>();
    visit(parse(page), ({ attrs }) => {
      for (const { name, value } of attrs) if (name === "id") own.add(value);
    });
    ids.set(path, own);
  }
  for (const [path, page] of Object.entries(files).filter(([path]) => path.endsWith(".html"))) {
    visit(parse(page), ({ attrs }) => {
      for (const { name, value } of attrs) {
        if (name !== "href" && name !== "src" && name !== "action") continue;
        const url = new URL(value, new URL(path, root));
        if (url.origin !== root.origin) continue;
        const inside = decodeURI(url.pathname.slice(root.pathname.length));
        const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
        const fragment = url.hash.slice(1);
        if (
          !url.pathname.startsWith(root.pathname) ||
          files[file] === undefined ||
          (fragment && !ids.get(file)?.has(fragment))
        )
          broken.push(`${path}: ${value}`);
      }
    });
  }
  return broken;
}

function visit(node: Node, seen: (element: Element) => void): void {
  if ("tagName" in node) seen(node);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, seen);
}
