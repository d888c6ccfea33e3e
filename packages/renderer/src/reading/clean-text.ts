// Controls, and the marks that embed, override or isolate directions: in plain formats they reach past their text.
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of content as plain formats may hold it: line ends are LF, controls and overrides of direction are left out. */
export function cleanText(text: string): string {
  // What was passed by force is no text.
  if (typeof text !== "string") return "";
  return text.replace(LINE_ENDS, "\n").replace(UNWANTED, "").replace(LONE_SURROGATE, "\ufffd");
}
