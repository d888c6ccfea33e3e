/** A language tag as an attribute may hold it: what no tag has is left out (BCP 47, section 2.1). */
export function languageTag(lang: string): string {
  return (typeof lang === "string" ? lang : "und").replace(/[^A-Za-z0-9-]/g, "");
}
