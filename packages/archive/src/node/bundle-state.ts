import { noCounts } from "../query/answer.ts";
import type { FacetName } from "../query/query.ts";
import { type BuildContext, inSequence } from "./build-context.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import type { BundleParts } from "./bundle-parts.ts";

/** Beside the manifest, for the next build; no reader needs it, and it need not be published. */
export const STATE = ".event-content-state.json";

/** How files are laid out; another layout is built anew. */
const LAYOUT = 2;

export interface BundleState {
  /** What the texts were read with: names of topics and languages. */
  readonly reading: string;
  readonly parts: BundleParts;
  /** In sequence: id, date in the order, hash of the JSON. */
  readonly items: readonly (readonly [id: string, first: string, hash: string])[];
  readonly dated: number;
  readonly used: ReadonlySet<string>;
}

/** What the reading of texts depends on besides the texts. */
export function readingOf({ gathering, labels }: BuildContext): string {
  return JSON.stringify([gathering.languages, gathering.years, labels]);
}

export function stateText(parts: BundleParts, context: BuildContext): string {
  const { counts, ...rest } = parts;
  const state = {
    layout: LAYOUT,
    reading: readingOf(context),
    parts: rest,
    counts: Object.fromEntries(
      Object.entries(counts).map(([name, values]) => [
        name,
        [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    ),
    dated: context.gathering.dated.length,
    used: [...context.folder.used].sort(),
  };
  // The items one by one: a million of them are too long for one text.
  return `${JSON.stringify(state)}\n`;
}

/** A line an item, after the first. */
export function* itemLines({ gathering }: BuildContext): Generator<string> {
  for (const { id, first, hash } of inSequence(gathering)) yield `${JSON.stringify([id, first, hash])}\n`;
}

/** What the last build left; undefined where there was none, or of another layout. */
export function readState(folder: BundleFolder): BundleState | undefined {
  const bytes = folder.read(STATE);
  if (!bytes) return undefined;
  try {
    const end = bytes.indexOf(10);
    const { layout, counts, parts, used, ...rest } = JSON.parse(
      Buffer.from(bytes.subarray(0, end)).toString(),
    );
    if (layout !== LAYOUT) return undefined;
    const items = linesOf(bytes, end + 1).map((line) => JSON.parse(line));
    const all = noCounts();
    for (const name of Object.keys(all) as FacetName[]) all[name] = new Map(counts[name]);
    return { ...rest, parts: { ...parts, counts: all }, items, used: new Set(used) };
  } catch {
    // A state that cannot be read is none: everything is built anew.
    return undefined;
  }
}

function linesOf(bytes: Uint8Array, start: number): string[] {
  const lines: string[] = [];
  for (let at = start; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    if (end === -1) throw new SyntaxError("The state ends within a line.");
    lines.push(Buffer.from(bytes.subarray(at, end)).toString());
    at = end + 1;
  }
  return lines;
}
