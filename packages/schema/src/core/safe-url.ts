import { isPlainAddress } from "./plain-address.ts";

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|mailto|tel):/i;
const EDGES = /^ +| +$/g;
// Controls and noncharacters: a browser removes some of them before it reads the scheme (WHATWG URL, "basic URL
// parser"), an HTML writer others before the browser reads it. No address needs any.
const REMOVED = /[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * The address as a browser would read it, or undefined where its scheme is not https, http, mailto or tel.
 * Relative addresses are kept.
 *
 * @example safeUrl("java\nscript:alert(1)") // undefined
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(address: string): string | undefined {
  if (isPlainAddress(address)) return address;
  const clean = address.replace(REMOVED, "").replace(EDGES, "");
  return clean !== "" && (ALLOWED.test(clean) || !SCHEME.test(clean)) ? clean : undefined;
}
