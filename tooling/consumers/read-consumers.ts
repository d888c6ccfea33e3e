import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Consumer } from "./consumer.ts";

export interface ReadConsumer extends Consumer {
  /** The name of its folder in `consumers/`. */
  readonly folder: string;
}

/** Every consumer of a folder: what the `consumer.mts` of each of its projects exports as `consumers`. */
export async function readConsumers(root: string): Promise<ReadConsumer[]> {
  const found: ReadConsumer[] = [];
  for (const folder of (await readdir(root)).sort()) {
    const file = path.join(root, folder, "consumer.mts");
    if (existsSync(file)) {
      const { consumers } = (await import(pathToFileURL(file).href)) as { consumers: readonly Consumer[] };
      found.push(...consumers.map((consumer) => ({ ...consumer, folder })));
    } else if (existsSync(path.join(root, folder, "package.json"))) {
      throw new Error(
        `${folder} has a package.json and no consumer.mts beside it that says what is checked.`,
      );
    }
  }
  return found;
}
