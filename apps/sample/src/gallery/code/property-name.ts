/** The property of an attribute, as React and scripts name it: `group-by` is `groupBy`. */
export function propertyName(attribute: string): string {
  if (attribute === "for") return "htmlFor";
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
