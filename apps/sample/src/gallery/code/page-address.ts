import type { Embed } from "./embed.ts";

/** The address of a page of the archive in the language of the embed. */
export function pageAddress({ archive, lang }: Pick<Embed, "archive" | "lang">, path = ""): string {
  return `${archive}${lang || "en"}/${path}`;
}
