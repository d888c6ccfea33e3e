import { safeUrl } from "@event-content/schema/core";
import { escapeHtml } from "./escape.ts";
import { type HoleContext, holeContexts } from "./hole-contexts.ts";
import { type HtmlString, isHtml, trustedHtml } from "./html-string.ts";

/** What a template may hold. Nothing is written for undefined, null and false; lists are joined. */
export type HtmlValue = HtmlString | string | number | undefined | null | false | readonly HtmlValue[];

const CONTEXTS = new WeakMap<TemplateStringsArray, readonly HoleContext[]>();
const TAG_NAME = /^[a-z][a-z0-9-]*$/;

/**
 * The only way to HTML in this library: every value is escaped for the place where it stands.
 * Addresses pass an allow-list; a refused one becomes `about:invalid`.
 *
 * @example html`<a href="${"javascript:alert(1)"}">${"<b>"}</a>`.html // '<a href="about:invalid">&lt;b&gt;</a>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): HtmlString {
  let contexts = CONTEXTS.get(strings);
  if (!contexts) {
    contexts = holeContexts(strings);
    CONTEXTS.set(strings, contexts);
  }
  let out = strings[0] as string;
  for (let index = 0; index < values.length; index++) {
    out += write(values[index], contexts[index] as HoleContext) + (strings[index + 1] as string);
  }
  return trustedHtml(out);
}

function write(value: HtmlValue, context: HoleContext): string {
  if (typeof value === "string") return writeText(value, context);
  if (value === undefined || value === null || value === false) return "";
  if (typeof value === "number") return String(value);
  if (isHtml(value)) return value.html;
  let out = "";
  for (const each of value) out += write(each, context);
  return out;
}

function writeText(value: string, context: HoleContext): string {
  if (context === "url") return escapeHtml(safeUrl(value) ?? "about:invalid");
  if (context === "tag" && !TAG_NAME.test(value))
    throw new TypeError(`html: "${value}" is not the name of an element`);
  return escapeHtml(value);
}
