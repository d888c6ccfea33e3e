import { renderArchiveOembed } from "@event-content/renderer";
import { deeper, documentPage, html, list } from "@event-content/renderer/templates";
import { absoluteOf, addressOf, answerPath, fileOf, pagePath } from "./addresses.ts";
import { frameHead } from "./frame-head.ts";
import { nginxEndpoint } from "./oembed-endpoint.ts";
import { providerList } from "./provider-list.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";

/** So many of the newest items stand in the frame. */
const SHOWN = 10;
/** How long a site that embeds the archive may keep the answer, in seconds. */
const CACHE_AGE = 86_400;

/** The archive as other sites embed it: its answer to oEmbed in one language, and the page for its frame. */
export function writeArchiveEmbed(language: SiteLanguage, site: Site, writer: SiteWriter): void {
  const { lang, options } = language;
  const embed = pagePath(lang, "embed/");
  const answer = renderArchiveOembed(site.archive, {
    ...options,
    pageHref: addressOf(pagePath(lang, ""), site),
    embedHref: addressOf(embed, site),
    cacheAge: CACHE_AGE,
  });
  writer.write("oembed", answerPath(pagePath(lang, "")), answer);
  writer.write("oembed", fileOf(embed), archiveEmbedPage(language, site));
  if (lang !== site.languages[0]) return;
  const name = String(JSON.parse(answer).provider_name);
  writer.write("oembed", "oembed-providers.json", providerList(name, site));
  writer.write("oembed", "oembed.nginx.conf", nginxEndpoint(site));
}

function archiveEmbedPage({ lang, state, title, titleText }: SiteLanguage, site: Site): string {
  const address = absoluteOf(pagePath(lang, ""), site);
  return documentPage(
    {
      title,
      main: html`<div class="site-embed"><h1 class="site-embed-name"><a href="${address}" rel="noopener">${titleText}</a></h1>${list(site.items.slice(0, SHOWN), deeper(state))}</div>`,
      head: frameHead(address, site),
    },
    state,
  ).html;
}
