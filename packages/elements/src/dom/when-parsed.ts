/** When the HTML of a page is there: before that, an element may stand without what is inside it. */
export async function whenParsed(page: Document): Promise<void> {
  if (page.readyState !== "loading") return;
  await new Promise((resolve) => page.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
