const PLAIN = /^(?:https?:\/)?\/[\w\-./?=&%+~:#,;!*'()$@]*$/;

/** Whether an address is of the web or of the site, and made of characters that need no second look: most of them are. */
export function isPlainAddress(address: string): boolean {
  return PLAIN.test(address);
}
