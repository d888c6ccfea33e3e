/** Finished HTML. Only the `html` tag and `trustedHtml` make one; everything else is escaped. */
export interface HtmlString {
  readonly html: string;
  readonly brand: typeof BRAND;
  /** The HTML. */
  toString(): string;
}

// Registered, so that the ESM and the CommonJS build of this package know each other's HTML.
const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("event-content.html");

class FinishedHtml implements HtmlString {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  // On the prototype: a page makes thousands of these.
  get brand(): typeof BRAND {
    return BRAND;
  }

  toString(): string {
    return this.html;
  }
}

/** Marks a text as HTML without escaping it. The text must come from this library or be safe by other means. */
export function trustedHtml(html: string): HtmlString {
  return new FinishedHtml(html);
}

/** Whether a value is finished HTML, of this copy of the package or of another. */
export function isHtml(value: unknown): value is HtmlString {
  return typeof value === "object" && value !== null && (value as HtmlString).brand === BRAND;
}

/** No HTML at all. */
export const nothing: HtmlString = /* @__PURE__ */ trustedHtml("");
