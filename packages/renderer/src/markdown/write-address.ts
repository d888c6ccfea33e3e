const BARE = /^[A-Za-z0-9./:?#@!$'+,;=%&-][A-Za-z0-9./:?#@!$'+,;=%&_~-]*$/;
const REFERENCE = /&(?=#|[A-Za-z][A-Za-z0-9]*;)/g;

/** An address as the destination of a link, between angle brackets where it holds what could end it. */
export function writeAddress(address: string): string {
  if (BARE.test(address)) return address.replace(REFERENCE, "&amp;");
  return `<${escaped(address).replace(/[<>]/g, "\\$&")}>`;
}

/** A text as the title of a link or an image, with the space before it. */
export function writeTitle(title: string): string {
  return ` "${escaped(title).replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replace(REFERENCE, "&amp;")
    .replace(/[\n\r\t|]/g, (found) => `&#${found.charCodeAt(0)};`);
}
