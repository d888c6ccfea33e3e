/** What `build --emit` takes; apart from the builders, so that help does not load them. */
export const EMIT_NAMES = ["data", "pages", "ics", "md", "oembed", "feeds"] as const;

export type EmitName = (typeof EMIT_NAMES)[number];
