const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const HALF_CHARACTERS = /\p{Surrogate}/gu;
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/**
 * A text as a calendar can carry it: every line break is `\n`, control characters are out, half of a pair of surrogates is
 * the replacement character that UTF-8 would make of it.
 */
export function plainValue(value: string): string {
  if (!SUSPECT.test(value)) return value;
  return value.replace(BREAKS, "\n").replace(CONTROLS, "").replace(HALF_CHARACTERS, "\ufffd");
}
