/** Finished HTML. Only the `html` tag and `trustedHtml` make one; everything else is escaped. */
export interface HtmlString {
  readonly html: string;
  readonly brand: typeof BRAND;
  toString(): string;
}

// Registered, so that the ESM and the CommonJS build of this package know each other's HTML.
const BRAND: unique symbol = Symbol.for("event-content.html");

class FinishedHtml implements HtmlString {
  declare readonly brand: typeof BRAND;
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

// On the prototype: a page makes thousands of these.
Object.defineProperty(FinishedHtml.prototype, "brand", { value: BRAND });

/** Marks a text as HTML without escaping it. The text must come from this library or be safe by other means. */
export function trustedHtml(html: string): HtmlString {
  return new FinishedHtml(html);
}

export function isHtml(value: unknown): value is HtmlString {
  return typeof value === "object" && value !== null && (value as HtmlString).brand === BRAND;
}

/** No HTML at all. */
export const nothing: HtmlString = trustedHtml("");
