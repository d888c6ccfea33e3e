/** When what a reader did has been painted: what takes longer waits for that, as far as the page is seen at all. */
export async function afterPaint(page: Document): Promise<void> {
  if (!page.hidden) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
