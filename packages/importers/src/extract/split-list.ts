import { normaliseSpace } from "../text/normalise-space.ts";

/**
 * The items of a list inside a sentence: parted by semicolons where there are any, else by commas.
 *
 * @example splitList("transparency; risk assessment and management; and revenue sharing.")
 * // ["transparency", "risk assessment and management", "revenue sharing"]
 */
export function splitList(list: string): string[] {
  const text = list.replace(/[.\s]+$/u, "");
  const parts = text.includes(";") ? text.split(";") : byCommas(text);
  return parts.map(tidy).filter((item) => item !== "");
}

/** Commas inside brackets and quotation marks part nothing. */
function byCommas(text: string): string[] {
  const guarded = text.replace(/\([^)]*\)|“[^”]*”|"[^"]*"/gu, (inside) =>
    inside.replaceAll(",", "\uE001").replaceAll(" and ", "\uE002"),
  );
  const parts = guarded.split(/,\s+/u);
  const last = parts.at(-1) ?? "";
  if (!/^(?:and|or)\s/i.test(last)) parts.splice(-1, 1, ...atLastAnd(last));
  return parts.map((part) => part.replaceAll("\uE001", ",").replaceAll("\uE002", " and "));
}

function atLastAnd(part: string): string[] {
  const at = part.lastIndexOf(" and ");
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 5)];
}

function tidy(part: string): string {
  return normaliseSpace(part)
    .replace(/^(?:and|or|as well as)\s+/iu, "")
    .replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/u, "")
    .replace(/[\s,.;]+$/u, "");
}
