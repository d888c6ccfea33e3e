import { addressOf, answerPath, pagePath } from "./addresses.ts";
import type { Site } from "./site.ts";

type Placed = Pick<Site, "base" | "languages">;

/** Where programs that ask one address about every page find the archive. A host of files needs a rule for it. */
export const ENDPOINT = "oembed";

/** The rule for nginx: it leads `oembed?url=…` to the answer that lies beside the page. */
export function nginxEndpoint(site: Placed): string {
  const { base, languages } = site;
  if (!base) return "";
  const tags = languages.join("|");
  const slash = "(?:/|%2F)";
  const place = `~*^https?${encoded(`://${base.host}${base.pathname}`)}`;
  const rows = [
    [`${place}(?<ec_lang>${tags})${slash}?$`, answerPath(pagePath("$ec_lang", ""))],
    [
      `${place}(?<ec_item_lang>${tags})${slash}(?<ec_item>[^/%?#&]+)${slash}?$`,
      answerPath(pagePath("$ec_item_lang", "$ec_item/")),
    ],
  ].map(([pattern, path]) => `  "${pattern}" "${addressOf(path ?? "", site)}";\n`);
  return `# In http: include this file. In server: location = ${addressOf(ENDPOINT, site)} { if ($event_content_oembed = "") { return 404; } rewrite ^ $event_content_oembed last; }
map $arg_url $event_content_oembed {
  default "";
${rows.join("")}}
`;
}

/** A pattern of a text as it stands in a query, encoded or not. */
function encoded(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(":", "(?::|%3A)")
    .replaceAll("/", "(?:/|%2F)");
}
