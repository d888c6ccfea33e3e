import { absoluteOf, pagePath } from "./addresses.ts";
import type { Site } from "./site.ts";

/** A page that a site has in every language, and the day its content changed, where that is known. */
export interface SitemapPage {
  readonly rest: string;
  readonly changed?: string | undefined;
}

/** What a sitemap may hold (sitemaps.org, protocol 0.9): 50,000 addresses and 50 MB. */
const LIMITS = { addresses: 50_000, bytes: 50_000_000 };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const SET = `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const SET_END = "</urlset>\n";

/** Every page in every language as sitemaps by file name; with an index where one cannot hold them. */
export function* sitemaps(
  pages: Iterable<SitemapPage>,
  site: Site,
  limits: typeof LIMITS = LIMITS,
): Generator<readonly [name: string, text: string]> {
  let full = 0;
  let urls: string[] = [];
  let bytes = SET.length + SET_END.length;
  for (const url of urlsOf(pages, site)) {
    const size = Buffer.byteLength(url);
    if (urls.length === limits.addresses || (urls.length > 0 && bytes + size > limits.bytes)) {
      yield [partName(++full), SET + urls.join("") + SET_END];
      urls = [];
      bytes = SET.length + SET_END.length;
    }
    urls.push(url);
    bytes += size;
  }
  const last = SET + urls.join("") + SET_END;
  if (full === 0) {
    yield ["sitemap.xml", last];
    return;
  }
  yield [partName(++full), last];
  const parts = Array.from(
    { length: full },
    (_, index) => `<sitemap><loc>${escapeXml(absoluteOf(partName(index + 1), site))}</loc></sitemap>\n`,
  );
  yield ["sitemap.xml", `${HEAD}<sitemapindex ${NAMESPACE}>\n${parts.join("")}</sitemapindex>\n`];
}

export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteOf("sitemap.xml", site)}\n`;
}

function partName(number: number): string {
  return `sitemap-${number}.xml`;
}

function* urlsOf(pages: Iterable<SitemapPage>, site: Site): Generator<string> {
  const { languages } = site;
  for (const { rest, changed } of pages) {
    const address = (lang: string): string => escapeXml(absoluteOf(pagePath(lang, rest), site));
    const others = languages.map((lang) => alternate(lang, address(lang))).join("");
    const links = languages.length > 1 ? `${others}${alternate("x-default", address(languages[0]))}` : "";
    const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    for (const lang of languages) yield `<url><loc>${address(lang)}</loc>${lastmod}${links}</url>\n`;
  }
}

function alternate(lang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
