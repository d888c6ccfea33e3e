import { escapeHtml } from "./escape.ts";
import { type HtmlString, isHtml, trustedHtml } from "./html-string.ts";

/** What `markup` may hold: the same as `html`. */
export type MarkupValue = HtmlString | string | number | undefined | null | false | readonly MarkupValue[];

/**
 * The `html` tag for templates without addresses, which a page writes by the thousand: every text is escaped for content
 * and for quoted attributes, and nothing else is asked of the place where it stands. Addresses come in by `link` only;
 * a test reads the sources for that.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): HtmlString {
  let out = strings[0] as string;
  for (let index = 0; index < values.length; index++) {
    out += written(values[index]) + (strings[index + 1] as string);
  }
  return trustedHtml(out);
}

function written(value: MarkupValue): string {
  if (typeof value === "string") return escapeHtml(value);
  if (isHtml(value)) return value.html;
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return "";
  let out = "";
  for (const each of value) out += written(each);
  return out;
}
