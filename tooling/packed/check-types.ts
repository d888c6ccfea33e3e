import {
  checkPackage,
  createPackageFromTarballData,
  type Problem,
  type ResolutionKind,
} from "@arethetypeswrong/core";
import { filterProblems, problemKindInfo } from "@arethetypeswrong/core/problems";
import type { PackedPackage } from "./packed-package.ts";

/** Who can import a package: everyone since Node 16, or modules alone. */
export type TypesProfile = "node16" | "esm-only";

const KINDS: Readonly<Record<TypesProfile, readonly ResolutionKind[]>> = {
  node16: ["node16-cjs", "node16-esm", "bundler"],
  "esm-only": ["node16-esm", "bundler"],
};

/** What `attw --profile` says of a tarball, a line each; a package without types has nothing to say. */
export async function checkTypes(
  { name, entries, tarball }: PackedPackage,
  profile: TypesProfile,
): Promise<readonly string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    // Those that a pattern of `exports` names are not found otherwise.
    includeEntrypoints: entries.map((entry) => `.${entry.name.slice(name.length)}`),
    excludeEntrypoints: [/\.(css|json)$/],
  });
  if (!result.types) return [];
  const problems = KINDS[profile].flatMap((resolutionKind) => filterProblems(result, { resolutionKind }));
  return [...new Set(problems)].map(lineOf);
}

function lineOf(problem: Problem): string {
  const { shortDescription, docsUrl } = problemKindInfo[problem.kind];
  return `${problem.kind}: ${shortDescription}, see ${docsUrl}; ${JSON.stringify(problem)}`;
}
