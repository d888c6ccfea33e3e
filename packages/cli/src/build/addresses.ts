import type { Site } from "./site.ts";

type Based = Pick<Site, "base" | "languages">;

/** Names that lists have below a language; an item of that name would stand in their place. */
const TAKEN: ReadonlySet<string> = new Set([
  "calendar",
  "countries",
  "embed",
  "goals",
  "page",
  "regions",
  "search",
  "subscribe",
  "topics",
  "upcoming",
  "years",
]);

export function isTakenId(id: string): boolean {
  return TAKEN.has(id) || /^\d{4}$/.test(id);
}

/** The address of a file of the site within its host: `/archive/en/` for `en/`. */
export function addressOf(path: string, { base }: Based): string {
  return `${base?.pathname ?? "/"}${path}`;
}

/** The whole address of a file of the site. */
export function absoluteOf(path: string, { base }: Based): string {
  return base ? new URL(path, base).href : `/${path}`;
}

/** Where a page is, given what follows the language: `2003/` is `en/2003/`. */
export function pagePath(lang: string, rest: string): string {
  return `${lang}/${rest}`;
}

/** Where a list of one language is: the main language stands at the root. */
export function listPath(lang: string, name: string, { languages }: Based): string {
  return lang === languages[0] ? name : `${lang}/${name}`;
}

/** Where the answer to oEmbed of a page is: `en/river-forum.oembed.json` for `en/river-forum/`. */
export function answerPath(path: string): string {
  return `${path.replace(/\/$/, "")}.oembed.json`;
}

/** The path of a page as a file. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
