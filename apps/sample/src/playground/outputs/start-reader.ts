import type { Reader } from "./make-output.ts";

/** For whom the outputs of the page are made before a script runs: the moment is fixed, so that a build can be repeated. */
export const START_READER: Reader = { lang: "en", timeZone: "", now: "2026-01-01T00:00:00Z" };
