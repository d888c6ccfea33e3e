/** A number of characters as people read sizes: "48 kB", "5.0 MB". */
export function sizeWords(length: number): string {
  if (length >= 1_000_000) return `${(length / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(length / 1000))} kB`;
}
