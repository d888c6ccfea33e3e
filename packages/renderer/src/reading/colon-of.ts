/** What stands between a label and its value: French sets a space before a colon, Chinese has one of full width. */
export function colonOf(lang: string): string {
  const base = lang.split("-", 1)[0]?.toLowerCase();
  if (base === "fr") return "\u00a0: ";
  return base === "zh" ? "：" : ": ";
}
