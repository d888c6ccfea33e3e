import { changelogSection } from "./changelog-section.ts";
import type { ReleasePackage } from "./read-packages.ts";
import type { ScriptTagFile } from "./script-tag-files.ts";

/** Lines that only tell that a package of the same group has the new version. */
function withoutUpdates(section: string): string {
  return section
    .replace(/^- Updated dependencies.*\n?(?:^ {2}- @event-content\/.*\n?)*/gm, "")
    .replace(/^### [A-Z]\w+ Changes\s*(?=^###|$(?![\s\S]))/gm, "")
    .trim();
}

function hashTable(scripts: readonly ScriptTagFile[]): string {
  const entries = scripts.filter(({ file }) => !file.startsWith("browser/parts/"));
  const rows = entries.map(({ file, integrity }) => `| \`${file}\` | \`${integrity}\` |`).join("\n");
  return `### Files for script tags\n\nThe files are attached; \`script-tags.tgz\` has them all.\n\n| file | \`integrity\` |\n| --- | --- |\n${rows}`;
}

/** The notes of a release: what each changelog says of it, and the hashes of the files for script tags, where there are any. */
export function releaseNotes(
  packages: readonly ReleasePackage[],
  version: string,
  scripts: readonly ScriptTagFile[] = [],
): string {
  const parts = packages.flatMap(({ name, folder }) => {
    const section = withoutUpdates(changelogSection(folder, version) ?? "").replaceAll(/^### /gm, "#### ");
    return section ? [`### ${name}\n\n${section}`] : [];
  });
  return `${[...parts, ...(scripts.length ? [hashTable(scripts)] : [])].join("\n\n")}\n`;
}
