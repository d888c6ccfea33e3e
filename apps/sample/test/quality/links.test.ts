import { describe, expect, it } from "vitest";
import { attributeOf, BUILT_FOR, elementsOf, isThere, pagePaths } from "./built-site.ts";

const paths = pagePaths();
const LINKING = ["href", "src", "action", "item-href", "ics-href"];

interface Reference {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly hash: string;
}

const anchors = new Map<string, ReadonlySet<string>>();
const references: Reference[] = [];
const elsewhere = new Set<string>();
for (const from of paths) {
  const base = new URL(from, BUILT_FOR);
  const names = new Set<string>();
  for (const element of elementsOf(from)) {
    const id = attributeOf(element, "id");
    if (id) names.add(id);
    for (const name of LINKING) {
      const to = attributeOf(element, name);
      if (!to || /\{\w+\}/.test(to) || !URL.canParse(to, base.href)) continue;
      const url = new URL(to, base);
      if (url.origin === base.origin) {
        references.push({ from, to, path: decodeURI(url.pathname.slice(1)), hash: url.hash.slice(1) });
      } else if (element.tagName !== "a") elsewhere.add(`${from}: <${element.tagName} ${name}="${to}">`);
    }
  }
  anchors.set(from, names);
}

describe("every link of the site", () => {
  it("leads to a page or file that is there", () => {
    const there = new Map<string, boolean>();
    const broken = references.filter(({ path }) => {
      if (!there.has(path)) there.set(path, isThere(path));
      return !there.get(path);
    });
    expect(broken.map(({ from, to }) => `${from} -> ${to}`).slice(0, 20)).toEqual([]);
    expect(references.length).toBeGreaterThan(paths.length);
  });

  it("leads to a place of the page that is there", () => {
    const broken = references.filter(
      ({ path, hash }) =>
        hash !== "" && anchors.has(path) && !anchors.get(path)?.has(decodeURIComponent(hash)),
    );
    expect(broken.map(({ from, to }) => `${from} -> ${to}`).slice(0, 20)).toEqual([]);
  });

  it("is the only thing that leads to somebody else: nothing is loaded from there", () => {
    expect(
      [...elsewhere].filter((each) => !each.includes('<link href="http://localhost:4173')).slice(0, 20),
    ).toEqual([]);
  });
});
