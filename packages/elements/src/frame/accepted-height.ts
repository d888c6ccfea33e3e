const LEAST = 60;
const MOST = 20_000;
// Beyond this it is no page that tells its height.
const ABSURD = 100_000;

/** A height that a frame may be given, in whole CSS pixels from 60 to 20,000; undefined for what is none. */
export function acceptedHeight(value: unknown): number | undefined {
  if (typeof value !== "number" || !(value > 0 && value <= ABSURD)) return undefined;
  return Math.min(Math.max(Math.ceil(value), LEAST), MOST);
}
