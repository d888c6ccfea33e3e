import type { Reading } from "./reading.ts";

/** The reading of a page that does not say. */
export const NOTHING: Reading<never> = { facts: [], notes: [] };
