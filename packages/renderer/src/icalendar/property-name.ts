import { plainValue } from "./plain-value.ts";

const QUOTED = /[:;,^\n"]/;
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * A property's name with its parameters; one whose value is undefined or empty is left out, and so is a LANGUAGE that is no tag.
 *
 * @example propertyName("ATTACH", { FMTTYPE: "text/plain" }) // "ATTACH;FMTTYPE=text/plain"
 * @see RFC 5545, section 3.2; RFC 6868 for what a value in quotes cannot hold otherwise
 */
export function propertyName(name: string, parameters: Readonly<Record<string, string | undefined>>): string {
  let out = name;
  for (const key in parameters) {
    const value = parameters[key];
    if (value === undefined || value === "") continue;
    if (key === "LANGUAGE" && !LANGUAGE_TAG.test(value)) continue;
    out += `;${key}=${parameterValue(value)}`;
  }
  return out;
}

function parameterValue(value: string): string {
  const plain = plainValue(value);
  if (!QUOTED.test(plain)) return plain;
  return `"${plain.replace(/\^/g, "^^").replace(/\n/g, "^n").replace(/"/g, "^'")}"`;
}
