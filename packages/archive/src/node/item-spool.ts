import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Texts put aside on disk, so that a million of them need no memory. */
export interface Spool {
  /** @returns where the text stands */
  readonly add: (text: string) => Place;
  readonly read: (place: Place) => string;
  readonly folder: string;
  readonly close: () => void;
}

export interface Place {
  readonly offset: number;
  readonly length: number;
}

const BUFFER = 1 << 20;

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), "event-content-"));
  const file = openSync(join(folder, "items"), "w+");
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let end = 0;
  const flush = (): void => {
    if (waitingBytes === 0) return;
    writeSync(file, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    folder,
    add: (text) => {
      const bytes = Buffer.from(text);
      const place = { offset: end, length: bytes.length };
      end += bytes.length;
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes > BUFFER) flush();
      return place;
    },
    read: ({ offset, length }) => {
      flush();
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, offset);
      return bytes.toString();
    },
    close: () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
