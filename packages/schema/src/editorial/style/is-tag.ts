/** Whether a key is a language tag: `{ "en": "…", "zh-Hans": "…" }`. */
export function isTag(key: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(key);
}
