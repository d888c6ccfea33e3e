/** `counted(1, "error")` is "1 error", `counted(2, "error")` is "2 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
