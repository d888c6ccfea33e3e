import type { Archive } from "@event-content/schema";

type Localized = Archive["title"];

/** A text of the archive's record by language: a plain one is in the archive's first. */
export function byLanguage(
  text: Localized,
  { languages }: Pick<Archive, "languages">,
): Record<string, string> {
  return typeof text === "string" ? { [languages[0] ?? "en"]: text } : text;
}
