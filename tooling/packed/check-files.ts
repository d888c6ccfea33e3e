import { bundledNames } from "./bundled-names.ts";
import type { PackedPackage } from "./packed-package.ts";

const UNWANTED: Readonly<Record<string, RegExp>> = {
  "a source map": /\.map$/,
  "a test": /\.(test|spec|test-d)\.|(^|\/)(test|tests|__\w+__)\//,
  "a source": /(^|\/)src\/|(?<!\.d)\.[cm]?tsx?$/,
  "a setting of a tool": /(^|\/)(tsconfig|tsup|turbo|vitest|biome|knip)[\w.-]*$|(^|\/)\.(?!.*\/)/,
};

const WANTED = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];

/** What should not lie in a tarball, or is missing from it, a sentence each. */
export function checkFiles(packed: PackedPackage): readonly string[] {
  const { name, manifest, files } = packed;
  const paths = [...files.keys()];
  const text = (file: string): string => new TextDecoder().decode(files.get(file));
  const unwanted = Object.entries(UNWANTED).flatMap(([what, pattern]) =>
    paths.filter((file) => pattern.test(file)).map((file) => `${file} is ${what}`),
  );
  const missing = WANTED.filter((file) => !files.has(file)).map((file) => `${file} is missing`);
  const mapped = paths.filter(
    (file) => /\.[cm]?js$/.test(file) && text(file).includes("//# sourceMappingURL="),
  );
  const unnamed = bundledNames(packed).filter((each) => !text("THIRD-PARTY.md").includes(`\n## ${each}\n`));
  const changelog = text("CHANGELOG.md");
  const { version } = manifest;
  const told = version === "0.0.0" || changelog.includes(`\n## ${version}\n`);
  return [
    ...unwanted,
    ...missing,
    ...mapped.map((file) => `${file} names a source map that is not there`),
    ...unnamed.map(
      (each) => `THIRD-PARTY.md does not hold the licence of ${each}, whose code is in the tarball`,
    ),
    ...(changelog.startsWith(`# ${name}\n`) ? [] : [`CHANGELOG.md does not begin with # ${name}`]),
    ...(told ? [] : [`CHANGELOG.md says nothing of ${version}; npx pnpm changeset version writes it`]),
    ...(text("README.md").startsWith(`# ${name}\n`) ? [] : [`README.md does not begin with # ${name}`]),
    ...(text("LICENSE").includes("Apache License") ? [] : ["LICENSE is not the Apache License"]),
  ];
}
