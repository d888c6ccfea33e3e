import type { BundleReport } from "@event-content/archive/node";
import { counted } from "../report/counted.ts";
import { printable } from "../report/printable.ts";
import { EMIT_NAMES } from "./emit-names.ts";
import type { Site } from "./site.ts";
import type { SiteWriter } from "./site-writer.ts";

/** What a build did, in a few lines: items, files of each kind, bytes, seconds. */
export function buildSummary(
  site: Site,
  writer: SiteWriter,
  bundle: BundleReport | undefined,
  { out, seconds }: { readonly out: string; readonly seconds: number },
): string {
  const add = (name: "files" | "written" | "kept" | "removed" | "bytes"): number =>
    writer.total[name] + (bundle?.[name] ?? 0);
  const kinds = EMIT_NAMES.flatMap((kind) => {
    const count = (writer.counts.get(kind) ?? 0) + (kind === "data" ? (bundle?.files ?? 0) : 0);
    return site.emits.has(kind) ? [`${kind} ${count}`] : [];
  });
  const size = sizeOf(add("bytes"));
  return `${counted(site.items.length, "item")} in ${site.languages.join(", ")} published to ${printable(out)}
${counted(add("files"), "file")}: ${kinds.join(", ")}
${add("written")} written, ${add("kept")} unchanged, ${add("removed")} removed; ${size} in ${seconds.toFixed(1)} s
`;
}

/** The same of a build of the bundle alone. */
export function dataSummary(bundle: BundleReport, out: string, seconds: number): string {
  return `${counted(bundle.items, "item")} published to ${printable(out)}
${counted(bundle.files, "file")}: data
${bundle.written} written, ${bundle.kept} unchanged, ${bundle.removed} removed; ${sizeOf(bundle.bytes)} in ${seconds.toFixed(1)} s
`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
