import { expect, test } from "vitest";
import { nginxEndpoint } from "./oembed-endpoint.ts";

const site = { base: new URL("https://archive.test:8080/a.b/"), languages: ["en", "ar"] } as const;

/** What nginx finds for the parameter `url`, as it stands in the query. */
function found(asked: string): string {
  const rows = [
    ...nginxEndpoint({ ...site, languages: [...site.languages] }).matchAll(/^ {2}"~\*(.*)" "(.*)";$/gm),
  ];
  for (const [, pattern = "", path = ""] of rows) {
    const groups = new RegExp(pattern, "i").exec(asked)?.groups;
    if (groups) return path.replace(/\$(\w+(?=[./]))/g, (_, name) => groups[name] ?? "");
  }
  return "";
}

test.each([
  ["https://archive.test:8080/a.b/en/", "/a.b/en.oembed.json"],
  ["https://archive.test:8080/a.b/ar", "/a.b/ar.oembed.json"],
  ["https://archive.test:8080/a.b/ar/river-forum/", "/a.b/ar/river-forum.oembed.json"],
  [encodeURIComponent("https://archive.test:8080/a.b/ar/river-forum/"), "/a.b/ar/river-forum.oembed.json"],
  [encodeURIComponent("https://archive.test:8080/a.b/fr/river-forum/"), ""],
  [encodeURIComponent("https://other.test/a.b/en/river-forum/"), ""],
  [encodeURIComponent("https://archive.test:8080/aXb/en/river-forum/"), ""],
  ["https://archive.test:8080/a.b/en/%2E%2E%2Fsecret/", ""],
  ["", ""],
])("the endpoint leads from %s to %s", (asked, answer) => {
  expect(found(asked)).toBe(answer);
});
