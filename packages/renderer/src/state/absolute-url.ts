import { safeUrl } from "@event-content/schema/core";
import type { ItemState } from "./item-state.ts";

interface UrlConstructor {
  new (url: string, base?: string): { readonly href: string };
}

// The one global beyond ECMAScript that browsers, Node and workers share and this package uses.
const { URL } = globalThis as unknown as { readonly URL: UrlConstructor };

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** An address as formats outside a page need it, against `baseUrl`; undefined where it is refused or not readable. */
export function absoluteUrl(address: string | undefined, { options }: ItemState): string | undefined {
  const safe = address === undefined ? undefined : safeUrl(address);
  if (safe === undefined || (options.baseUrl === undefined && !ABSOLUTE.test(safe))) return undefined;
  try {
    return new URL(safe, options.baseUrl).href;
  } catch {
    return undefined;
  }
}

/** The host of an absolute web address; undefined for a relative one: what is the site's own. */
export function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/([^/?#]*@)?([^/?#:]+)/i
    .exec(typeof address === "string" ? address : "")?.[2]
    ?.toLowerCase();
}
