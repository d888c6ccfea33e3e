/**
 * What an attribute may say: any text (`""`), one of some words of which the first is the usual one (`"full|compact"`), a whole
 * number (`[usual, least, most]`), or a text of some form.
 */
export type AttributeKind = string | readonly [number, number, number] | ((given: string) => boolean);

/** Whether an attribute may say that. */
export function isRight(kind: AttributeKind, given: string): boolean {
  if (typeof kind === "function") return kind(given);
  if (typeof kind === "string") return !kind || kind.split("|").includes(given);
  return /^\d{1,9}$/.test(given) && +given >= kind[1] && +given <= kind[2];
}

/** The value of an attribute; the usual one where it is missing or says what it may not. */
export function readAs(kind: AttributeKind, given: string | null | undefined): string | number {
  const right = given && isRight(kind, given);
  if (typeof kind === "object") return right ? +given : kind[0];
  return right ? given : typeof kind === "string" ? (kind.split("|", 1)[0] as string) : "";
}
