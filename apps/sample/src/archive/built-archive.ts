import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Labels, Manifest } from "@event-content/archive";
import { browseBundle } from "@event-content/archive/browse/bundle";
import { fileFetch } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { hrefOf } from "../frame/site-url.ts";
import { OUT } from "../frame/write-page.ts";

/** The archive as it was built, for what is rendered from it on a server. */
export interface BuiltArchive {
  readonly items: readonly ItemInput[];
  readonly manifest: Manifest;
  readonly labels: Labels;
  /** Address of its folder on this site, with a slash at the end. */
  readonly href: string;
  /** SRI hashes of its scripts by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

const FOLDER = new URL("archive/", OUT);

/** Reads the bundle that the command line wrote. */
export async function builtArchive(): Promise<BuiltArchive> {
  const bundle = await browseBundle("/", { fetch: fileFetch(fileURLToPath(FOLDER)) });
  const { items: rows } = await bundle.query({ pageSize: 1000 });
  const items = await Promise.all(rows.map(({ id }) => bundle.get(id)));
  return {
    items: items.filter((item) => item !== undefined),
    manifest: bundle.manifest,
    labels: await bundle.labels(),
    href: hrefOf("archive/"),
    integrity: JSON.parse(readFileSync(new URL("elements/integrity.json", FOLDER), "utf8")),
  };
}
