import { plainValue } from "./plain-value.ts";

const SPECIAL = /[\\;,\n]/;

/** A value of type TEXT (RFC 5545, section 3.3.11). */
export function textValue(value: string): string {
  const plain = plainValue(value);
  if (!SPECIAL.test(plain)) return plain;
  return plain.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}
