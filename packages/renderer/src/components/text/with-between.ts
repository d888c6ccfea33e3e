/** Two texts with another between them; one of them where the other is empty. */
export function withBetween(first: string, between: string, last: string): string {
  return first && last ? first + between + last : first || last;
}
