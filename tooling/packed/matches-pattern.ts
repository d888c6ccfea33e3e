/** Whether a key or a target of `exports` stands for a name; its `*` stands for any text, slashes included. */
export function matchesPattern(name: string, pattern: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return name === pattern;
  return name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
}
