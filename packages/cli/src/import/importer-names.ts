/** What `import --from` takes; apart from the importers, so that help does not load them. */
export const IMPORTER_NAMES = ["auto", "text", "html"] as const;
