const WORDLESS = /^(<[^>]*>|[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069])*$/;

/** A heading around HTML; "" where it has no words, which would be an empty stop for a screen reader. */
export function headingHtml(inside: string, level: number, attributes = ""): string {
  if (inside.length < 20 && WORDLESS.test(inside)) return "";
  return `<h${level}${attributes}>${inside}</h${level}>`;
}
