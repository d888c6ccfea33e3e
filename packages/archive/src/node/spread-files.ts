import { contentHash } from "../bundle/content-hash.ts";
import type { Spread } from "../bundle/manifest.ts";
import { paths } from "../bundle/paths.ts";
import { sealed } from "../bundle/sealed.ts";
import { spreadPlace } from "../bundle/spread-place.ts";
import type { BundleFolder } from "./bundle-folder.ts";

const IN_A_FILE = 256;

export interface SpreadSizes {
  readonly folders: number;
  readonly files: number;
}

/** Folders of ids, and of similar terms: of those one changed item changes several. */
export const ID_FOLDERS = 64;
export const SIMILAR_FOLDERS = 256;

/** Over how many folders, at most so many, and files so many entries are spread: powers of two. */
export function spreadSizes(entries: number, most: number): SpreadSizes {
  let all = 1;
  while (entries / all > IN_A_FILE) all *= 2;
  const folders = Math.min(most, all);
  return { folders, files: all / folders };
}

/** Entries spread by their keys; those of one file are written in the order of their keys. */
export class SpreadFiles<T> {
  private readonly sizes: SpreadSizes;
  private readonly parts: Map<string, T>[][];

  constructor(sizes: SpreadSizes) {
    this.sizes = sizes;
    this.parts = Array.from({ length: sizes.folders }, () =>
      Array.from({ length: sizes.files }, () => new Map<string, T>()),
    );
  }

  /** The entry of a key, where there is one; a change of it is a change of the file. */
  get(key: string): T | undefined {
    return this.partOf(key).get(key);
  }

  set(key: string, value: T): void {
    this.partOf(key).set(key, value);
  }

  write(kind: "similar" | "ids", folder: BundleFolder): Spread {
    const names = this.parts.map((files) => writeSpread(kind, files.map(entriesText), folder));
    return { folders: names.join(""), files: this.sizes.files };
  }

  private partOf(key: string): Map<string, T> {
    const [folder, file] = spreadPlace(key, this.sizes.folders, this.sizes.files);
    return this.parts[folder]?.[file] as Map<string, T>;
  }
}

/** Entries as the JSON of their file. */
export function entriesText(entries: ReadonlyMap<string, unknown>): string {
  const keys = [...entries.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(entries.get(key))}`).join(",")}}`;
}

/** Writes the files of a folder, given as JSON; its name is the hash of all that is in it. */
export function writeSpread(kind: "similar" | "ids", texts: readonly string[], folder: BundleFolder): string {
  const files = texts.map(sealed);
  const name = contentHash(Buffer.from(files.map((content) => content.slice(0, 20)).join("")));
  files.forEach((content, index) => {
    folder.keep(paths.spread(kind, name, index), content);
  });
  return name;
}
