import { around, element } from "../feeds/xml.ts";

/** The fields of an answer; an undefined one is left out. */
export type OembedFields = Readonly<Record<string, string | number | undefined>>;

/** Fields as an oEmbed answer. */
export function oembedAnswer(fields: OembedFields, format: "json" | "xml" = "json"): string {
  if (format === "json") return `${JSON.stringify(fields, null, 2)}\n`;
  const inside = Object.entries(fields).map(([name, value]) =>
    element(name, value === undefined ? undefined : String(value)),
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${around("oembed", inside.join(""))}`;
}
