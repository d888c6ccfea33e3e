/** A package, and the licence its manifest states. */
export interface LicensedPackage {
  readonly name: string;
  readonly licence: string;
}

/** Licences under which a package may be a part of ours, or be installed with it. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Unicode-3.0",
  "Unicode-DFS-2016",
]);

/** The packages whose licence is none of these, a sentence each. Of several joined by OR one must do, by AND all. */
export function checkLicences(packages: readonly LicensedPackage[]): readonly string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, licence }) => `${name} is under ${licence}; do without it, or decide in docs/decisions`);
}

function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => ALLOWED.has(licence)));
}
