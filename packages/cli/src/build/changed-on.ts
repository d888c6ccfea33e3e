import type { ItemInput } from "@event-content/schema";

const W3C_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** When an item was changed or published, as sitemaps write it; a day stays a day, and what is doubted is not said. */
export function changedOn({ updated, published }: ItemInput): string | undefined {
  const date = updated ?? published;
  return date !== undefined && W3C_DATE.test(date) ? date : undefined;
}
