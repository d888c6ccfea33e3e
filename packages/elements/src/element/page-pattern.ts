import type { OpenedSource } from "../data/sources.ts";

/** Where the pages of a bundle's items are, with `{id}`; undefined where the source says of none. */
export function pagePattern(source: OpenedSource, lang: string): string | undefined {
  const { baseUrl, archive } = source.manifest ?? {};
  if (!baseUrl) return undefined;
  const languages = (archive as { languages?: readonly string[] } | undefined)?.languages ?? [];
  const own = languages.includes(lang) || languages.length === 0 ? lang : languages[0];
  return `${baseUrl.replace(/\/?$/, "/")}${own}/{id}/`;
}
