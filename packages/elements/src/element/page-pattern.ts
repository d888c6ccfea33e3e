import type { OpenedSource } from "../data/sources.ts";

/** Where the pages of a bundle's items are, with `{id}`; undefined where the source says of none. */
export function pagePattern(source: OpenedSource, lang: string): string | undefined {
  const { baseUrl, archive } = source.manifest ?? {};
  if (!baseUrl) return undefined;
  const languages = (archive as { languages?: readonly string[] } | undefined)?.languages ?? [];
  const own =
    [lang, lang.split("-")[0]].find((each = "") => languages.includes(each)) ?? languages[0] ?? lang;
  return `${baseUrl.replace(/\/?$/, "/")}${own}/{id}/`;
}
