import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ItemInput } from "@event-content/schema";
import type { Io } from "../io/io.ts";

/** Whether a folder already holds a file of this id that was read from another source, or written by a person. */
export function ownedByAnother(folder: string, id: string, item: ItemInput, io: Io): boolean {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, join(folder, `${id}.json`)), "utf8");
  } catch {
    return false;
  }
  const mine = sourceOf(item);
  return mine === undefined || mine !== sourceOf(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sourceOf(item: unknown): string | undefined {
  const source = (item as Partial<ItemInput> | null | undefined)?.source;
  return source?.file ?? source?.url;
}
