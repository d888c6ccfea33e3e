import type { ContentFile, PlaceOf } from "./content-file.ts";
import { decodeJson } from "./decode-json.ts";
import { locate } from "./locate.ts";
import { positionAt } from "./position-at.ts";
import { readJson } from "./read-json.ts";

export interface OpenContent {
  readonly content: ContentFile;
  /** Undefined where the file is not JSON; the faults say why. */
  readonly placeOf: PlaceOf | undefined;
  readonly value: unknown;
}

/** A file of content as JSON, its contents not yet checked. */
export function openContent(file: string, bytes: Uint8Array): OpenContent {
  const decoded = decodeJson(bytes);
  const text = typeof decoded === "string" ? decoded : "";
  const reading = typeof decoded === "string" ? readJson(decoded) : { ok: false as const, faults: [decoded] };
  const root = reading.ok ? reading.root : undefined;
  const placeOf: PlaceOf | undefined = root && ((pointer, at) => positionAt(text, locate(root, pointer, at)));
  const faults = reading.faults.map((fault) => ({ ...fault, file }));
  return {
    content: { file, faults, entries: [], archive: undefined, placeOf },
    placeOf,
    value: reading.ok ? reading.value : undefined,
  };
}
