/** What `new` makes a file of. */
export const NEW_KINDS = ["event", "news", "archive"] as const;
