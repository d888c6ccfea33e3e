import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The folder a bundle is written to. Files under `data/` never change: one that is there is not written again. */
export interface BundleFolder {
  readonly root: string;
  /** Writes a file under a name that tells its content. */
  readonly keep: (path: string, content: string | Uint8Array) => void;
  /** Marks the files of a folder that is there already, so that they stay; false where it is not. */
  readonly keepFolder: (path: string) => boolean;
  /** The same for a file. */
  readonly keepFile: (path: string) => void;
  /** Writes a file that may be there with other content: under another name first, then renamed. */
  readonly replace: (path: string, content: string) => void;
  /** The same for a long file, a line at a time. */
  readonly replaceLines: (path: string, first: string, lines: Iterable<string>) => void;
  readonly read: (path: string) => Uint8Array | undefined;
  readonly counts: {
    files: number;
    written: number;
    kept: number;
    removed: number;
    bytes: number;
    writtenBytes: number;
  };
  /** Names under `data/` that this generation uses, as `terms/abc.bin` or `items/abc`. */
  readonly used: Set<string>;
  /** Removes what neither this generation uses nor the one before. */
  readonly clean: (before: ReadonlySet<string>) => void;
}

const DATA = "data";
/** What is cleaned: nothing that somebody else put there. */
const KINDS = ["facets", "ids", "items", "labels", "lists", "recurring", "similar", "terms"];
const OWN = /^[\w-]+(?:\.bin|\.json)?(?:\.part)?$/;

export function bundleFolder(root: string): BundleFolder {
  const used = new Set<string>();
  const counts = { files: 0, written: 0, kept: 0, removed: 0, bytes: 0, writtenBytes: 0 };
  const folders = new Set<string>();
  /** Folders and files by the hash in their name: `data/items/abc/rows-0.json` belongs to `items/abc`. */
  const unitOf = (path: string): string => path.split("/").slice(1, 3).join("/");

  const write = (path: string, content: string | Uint8Array): void => {
    const full = join(root, path);
    const folder = dirname(full);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    // Never half a file under its own name: a build that is killed leaves none behind.
    writeFileSync(`${full}.part`, content);
    renameSync(`${full}.part`, full);
    counts.written++;
    counts.writtenBytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
  };

  return {
    root,
    counts,
    used,
    keep: (path, content) => {
      const isFolder = path.split("/").length > 3;
      // Equal lists share one file.
      if (!isFolder && used.has(unitOf(path))) return;
      used.add(unitOf(path));
      counts.files++;
      counts.bytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
      if (existsSync(join(root, path))) counts.kept++;
      else write(path, content);
    },
    keepFolder: (path) => {
      if (!existsSync(join(root, path))) return false;
      used.add(unitOf(path));
      const files = readdirSync(join(root, path)).length;
      counts.files += files;
      counts.kept += files;
      return true;
    },
    keepFile: (path) => {
      used.add(unitOf(path));
      counts.files++;
      counts.kept++;
    },
    replace: write,
    replaceLines: (path, first, lines) => {
      const full = join(root, path);
      const file = openSync(`${full}.part`, "w");
      let waiting = first;
      for (const line of lines) {
        waiting += line;
        if (waiting.length < 1 << 20) continue;
        writeSync(file, waiting);
        waiting = "";
      }
      writeSync(file, waiting);
      closeSync(file);
      renameSync(`${full}.part`, full);
    },
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined),
    clean: (before) => {
      for (const kind of KINDS) {
        for (const name of list(join(root, DATA, kind))) {
          const unit = `${kind}/${name}`;
          if (used.has(unit) || before.has(unit) || !OWN.test(name)) continue;
          rmSync(join(root, DATA, unit), { recursive: true, force: true });
          counts.removed++;
        }
      }
    },
  };
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
