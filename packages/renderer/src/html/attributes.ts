import { escapeHtml } from "./escape.ts";
import { type HtmlString, trustedHtml } from "./html-string.ts";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes with a leading space each; those that are undefined or false are left out, `true` is written without a value. */
export function attributes(values: Attributes): HtmlString {
  return trustedHtml(attributesHtml(values));
}

/** The same as a text of HTML. */
export function attributesHtml(values: Attributes): string {
  let out = "";
  for (const name in values) {
    const value = values[name];
    // Whatever was passed by force, an attribute is a word or a number.
    if (value === undefined || value === false || value === null || typeof value === "object") continue;
    out += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return out;
}
