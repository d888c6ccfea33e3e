const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export function personalText(text: string): string {
  return text.includes("@") ? text.replace(EMAIL, "[…]") : text;
}
