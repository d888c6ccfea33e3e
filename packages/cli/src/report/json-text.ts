// JSON.stringify escapes C0 only.
const LEFT_RAW = /[\u007f-\u009f]/g;

/** A value as indented JSON that is safe to show on a terminal, with a line end. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(LEFT_RAW, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)}\n`;
}
