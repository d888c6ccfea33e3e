import { jsonText } from "../report/json-text.ts";
import { absoluteOf, pagePath } from "./addresses.ts";
import { ENDPOINT } from "./oembed-endpoint.ts";
import type { Site } from "./site.ts";

/** The archive as a list of oEmbed providers, in the form of oembed.com/providers.json, which Drupal reads. */
export function providerList(name: string, site: Pick<Site, "base" | "languages">): string {
  const schemes = site.languages.map((lang) => absoluteOf(pagePath(lang, "*"), site));
  const endpoint = { schemes, url: absoluteOf(ENDPOINT, site), discovery: true, formats: ["json"] };
  return jsonText([{ provider_name: name, provider_url: absoluteOf("", site), endpoints: [endpoint] }]);
}
