import { renderElement } from "@event-content/elements/server";
import type { BuiltArchive } from "../archive/built-archive.ts";

/** The archive as a server answers with it, for what follows the path in the address of the request. */
export function scriptlessArchive({ items, manifest, labels, href }: BuiltArchive, search: string): string {
  return renderElement("event-archive", items, {
    attributes: { src: `${href}archive.json`, "page-size": "6", views: "list,timeline" },
    stylesheet: `${href}style.css`,
    manifest,
    labels,
    search,
  });
}
