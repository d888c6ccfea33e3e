import { optionParsers } from "./option-parsers.ts";

/** `ar,en,fr` as a list of language tags. */
export function languageList(text: string): string[] {
  return text
    .split(",")
    .map((tag) => tag.trim())
    .map((tag) => optionParsers.language(tag));
}
