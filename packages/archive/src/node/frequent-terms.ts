/** A term that so many items have is frequent; a power of two, so that it seldom changes. */
export function frequentFrom(items: number): number {
  let least = 2;
  while (least * 64 <= items) least *= 2;
  return least;
}
