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
  const size =
    add("bytes") < 1_000_000
      ? `${Math.ceil(add("bytes") / 1000)} kB`
      : `${(add("bytes") / 1_000_000).toFixed(1)} MB`;
  return `${counted(site.items.length, "item")} in ${site.languages.join(", ")} published to ${printable(out)}
${counted(add("files"), "file")}: ${kinds.join(", ")}
${add("written")} written, ${add("kept")} unchanged, ${add("removed")} removed; ${size} in ${seconds.toFixed(1)} s
`;
}
