// What no XML 1.0 document may hold (section 2.2), halves of surrogate pairs included.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for the content or a quoted attribute of an XML 1.0 element; `]]>` cannot come out of it. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Attributes by name; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** One element on a line of its own with text, or without content; "" where the text is undefined. */
export function element(name: string, text: string | undefined, attributes: XmlAttributes = {}): string {
  return text === undefined ? "" : `<${name}${written(attributes)}>${xmlText(text)}</${name}>\n`;
}

/** An element without content. */
export function empty(name: string, attributes: XmlAttributes): string {
  return `<${name}${written(attributes)}/>\n`;
}

/** An element around finished XML. */
export function around(name: string, inside: string, attributes: XmlAttributes = {}): string {
  return `<${name}${written(attributes)}>\n${inside}</${name}>\n`;
}

function written(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
