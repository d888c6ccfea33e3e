/** What `render --to` takes; apart from the formats, so that help does not load the renderer. */
export const FORMAT_NAMES = [
  "html",
  "page",
  "ics",
  "jsonld",
  "atom",
  "rss",
  "jsonfeed",
  "oembed",
  "opengraph",
  "markdown",
  "text",
] as const;
