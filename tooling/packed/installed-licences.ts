import { runPnpm } from "../registry/index.ts";
import type { LicensedPackage } from "./check-licences.ts";

/** Every package that is installed with ours, however deep, as pnpm knows it. */
export async function installedLicences(root: string): Promise<readonly LicensedPackage[]> {
  const args = ["--filter", "./packages/*", "licenses", "list", "--json", "--prod"];
  const byLicence: Readonly<Record<string, readonly { readonly name: string }[]>> = JSON.parse(
    await runPnpm(args, root),
  );
  return Object.entries(byLicence).flatMap(([licence, packages]) =>
    packages.map(({ name }) => ({ name, licence })),
  );
}
