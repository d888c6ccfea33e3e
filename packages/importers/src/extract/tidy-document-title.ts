import { normaliseSpace } from "../text/normalise-space.ts";

/** Article, size and format dropped, first letter upper case. */
export function tidyDocumentTitle(text: string): string {
  const plain = normaliseSpace(text)
    .replace(
      /\s*[([](?:(?:in )?(?:pdf|ms ?word|word|doc|ppt|power ?point|excel|xls|html)\b[^)\]]*|[\d.,]+ ?[km]b)[)\]]/giu,
      "",
    )
    .replace(/\s*[:–-]?\s*<?https?:\/\/\S+$/iu, "")
    .replace(/^(?:the|an?)\s+/iu, "")
    .replace(/[\s,.;:]+$/u, "");
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
