const LONGEST = 80;

/** What a list calls an item, whatever it is: its title, else its id, else what can be said of it. */
export function entryName(value: unknown): string {
  if (typeof value !== "object" || value === null) return "Not an item";
  const { title, id, lang } = value as { title?: unknown; id?: unknown; lang?: unknown };
  const texts =
    typeof title === "object" && title !== null ? (title as Record<string, unknown>) : { "": title };
  const name = [texts[""], texts[String(lang)], ...Object.values(texts), id].find(isName);
  if (name === undefined) return "An item without a title";
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
