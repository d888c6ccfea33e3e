import type { Fault, ItemInput } from "@event-content/schema";
import { addressOf, pagePath } from "./addresses.ts";
import type { Site } from "./site.ts";

/** An address that pages had, and where they are now. */
interface Redirect {
  /** Path and query of the old address. */
  readonly from: string;
  readonly to: string;
  readonly status: 301;
  readonly original: string;
}

/** Where the old addresses of items lead now, and which of them two items claim. */
export function redirectsOf(site: Site): { redirects: Redirect[]; faults: Fault[] } {
  const claims = new Map<string, { item: ItemInput; original: string }[]>();
  for (const item of site.items) {
    const original = item.archive?.originalUrl;
    const from = original === undefined ? undefined : oldPath(original, site);
    if (original === undefined || from === undefined) continue;
    const own = claims.get(from);
    if (own) own.push({ item, original });
    else claims.set(from, [{ item, original }]);
  }
  const redirects: Redirect[] = [];
  const faults: Fault[] = [];
  for (const [from, own] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = own.length === 1 ? own[0] : reportAmong(own);
    if (!first)
      faults.push(
        claimedTwice(
          from,
          own.map(({ item }) => item.id),
        ),
      );
    else if (from !== pageOf(first.item, site))
      redirects.push({ from, to: pageOf(first.item, site), status: 301, original: first.original });
  }
  return { redirects, faults };
}

/** One old page is often news and the event it reports on: who looked for the page finds the news. */
function reportAmong<Claim extends { readonly item: ItemInput }>(
  claims: readonly Claim[],
): Claim | undefined {
  return claims.find(
    ({ item }) =>
      item.kind === "news" &&
      claims.every(
        (other) =>
          other.item === item ||
          item.about?.includes(other.item.id) ||
          item.related?.some(({ type, id }) => type === "reports-on" && id === other.item.id),
      ),
  );
}

function pageOf(item: ItemInput, site: Site): string {
  const lang = site.languages.find((tag) => tag === item.lang) ?? site.languages[0];
  return addressOf(pagePath(lang, `${item.id}/`), site);
}

/** The path and query that a browser would ask the old host for; undefined for what is no address of a page. */
function oldPath(original: string, site: Site): string | undefined {
  if (!URL.canParse(original, site.base?.href)) return undefined;
  const { protocol, pathname, search } = new URL(original, site.base?.href);
  return /^https?:$/.test(protocol) && pathname !== "/" ? `${pathname}${search}` : undefined;
}

function claimedTwice(from: string, ids: readonly string[]): Fault {
  return {
    code: "claimed-twice",
    severity: "error",
    message: `${ids.map((id) => `"${id}"`).join(" and ")} have one old address, ${from}; it leads to none of them.`,
    path: "/archive/originalUrl",
    expected: "one item an address, or a news item that says what it is about",
    received: from,
    hint: "Keep archive.originalUrl on the item that replaces the old page.",
  };
}

/** The form of Netlify and Cloudflare Pages, whose rules have signs of their own and cannot tell a query. */
export function hostedRedirects(redirects: readonly Redirect[]): string {
  return redirects
    .filter(({ from }) => !from.includes("?"))
    .map(({ from, to, status }) => `${from.replaceAll("*", "%2A").replaceAll(":", "%3A")} ${to} ${status}\n`)
    .join("");
}

/** A map for nginx by the address as it was asked for; which variable it sets stands in its first line. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
  const rows = redirects.map(({ from, to }) => `  ${quoted(from)} ${quoted(to)};\n`);
  return `# In http: include this file. In server: if ($event_content_redirect) { return 301 $event_content_redirect; }\nmap $request_uri $event_content_redirect {\n${rows.join("")}}\n`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
