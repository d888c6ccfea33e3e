/** Where a value stands in a template: each place has its own escape. */
export type HoleContext = "text" | "attribute" | "url" | "tag";

const URL_ATTRIBUTES = /\s(href|src|action|formaction|poster|cite|data|ping|background)\s*=\s*"$/i;
const FORBIDDEN_ATTRIBUTES = /\s(on\w+|style|srcset|srcdoc)\s*=\s*["']?$/i;
const RAW_TEXT =
  /<(script|style|textarea|title|template|noscript|iframe|xmp)\b[^>]*>(?![\s\S]*<\/\1)[\s\S]*$/i;

/**
 * The context of every hole of a template, worked out once per template.
 *
 * @throws TypeError where a value would stand in a place that no escape makes safe.
 */
export function holeContexts(strings: readonly string[]): HoleContext[] {
  let before = "";
  return strings.slice(0, -1).map((part) => {
    before += part;
    const context = contextAfter(before);
    before += context === "text" ? "" : "x";
    return context;
  });
}

function contextAfter(before: string): HoleContext {
  const lastOpen = before.lastIndexOf("<");
  const tag = before.slice(lastOpen);
  const raw = RAW_TEXT.exec(before);
  if (raw && (raw[1] as string).toLowerCase() !== "title") refuse(`inside <${raw[1]}>`, before);
  if (before.lastIndexOf("<!--") > before.lastIndexOf("-->")) refuse("inside a comment", before);
  if (lastOpen === -1 || !isOpen(tag)) return "text";
  if (FORBIDDEN_ATTRIBUTES.test(tag)) refuse("in an attribute that runs or styles", before);
  if (URL_ATTRIBUTES.test(tag)) return "url";
  if (/=\s*"[^"]*$/.test(tag) && quotes(tag) % 2 === 1) return "attribute";
  if (/=\s*$/.test(tag) || /='[^']*$/.test(tag)) refuse("in an attribute without double quotes", before);
  if (/^<\/?$/.test(tag)) return "tag";
  return "tag";
}

function isOpen(tag: string): boolean {
  let inQuotes = false;
  for (const character of tag) {
    if (character === '"') inQuotes = !inQuotes;
    else if (character === ">" && !inQuotes) return false;
  }
  return true;
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}

function refuse(where: string, before: string): never {
  throw new TypeError(`html: a value cannot stand ${where}: …${before.slice(-60)}\${…}`);
}
