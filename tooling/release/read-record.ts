import { askRegistry } from "./ask-registry.ts";
import { ReleaseError } from "./release-error.ts";

export interface RegistryRecord {
  readonly integrity: string;
  readonly tarball: string;
  /** Where the registry keeps the attestations of the version; there are none without. */
  readonly attestations?: string;
}

export interface PackageRecord {
  readonly versions: ReadonlyMap<string, RegistryRecord>;
  readonly tags: Readonly<Record<string, string>>;
}

interface Packument {
  readonly "dist-tags"?: Record<string, string>;
  readonly versions?: Record<
    string,
    { dist: { integrity: string; tarball: string; attestations?: { url: string } } }
  >;
}

function registryUrl(registry: string, path: string): string {
  return `${registry.replace(/\/+$/, "")}/${path}`;
}

/** What the registry has of a package: nothing where it does not know it. */
export async function readRecord(registry: string, name: string): Promise<PackageRecord> {
  const url = registryUrl(registry, name.replace("/", "%2f"));
  const answer = await askRegistry(url);
  if (!answer.ok && answer.status !== 404) {
    throw new ReleaseError(
      "registry-refuses",
      `The registry answers ${answer.status} for ${url}. It must let everybody read; look at its address and settings.`,
    );
  }
  const packument = answer.ok ? ((await answer.json()) as Packument) : {};
  const versions = Object.entries(packument.versions ?? {}).map(
    ([version, { dist }]): [string, RegistryRecord] => {
      const { integrity, tarball, attestations } = dist;
      return [
        version,
        attestations ? { integrity, tarball, attestations: attestations.url } : { integrity, tarball },
      ];
    },
  );
  return { versions: new Map(versions), tags: packument["dist-tags"] ?? {} };
}
