const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(["https", "http", "mailto", "tel"]);
// What a browser removes before it reads the scheme (WHATWG URL, "basic URL parser", steps 1 to 3).
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the standard names
const EDGES = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;
const REMOVED = /[\t\n\r]/g;

/**
 * The address as a browser would read it, or undefined where its scheme is not https, http, mailto or tel.
 * Relative addresses are kept.
 *
 * @example safeUrl("java\nscript:alert(1)") // undefined
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(address: string): string | undefined {
  const clean = address.replace(EDGES, "").replace(REMOVED, "");
  if (clean === "") return undefined;
  const scheme = SCHEME.exec(clean);
  return !scheme || ALLOWED.has((scheme[1] as string).toLowerCase()) ? clean : undefined;
}
