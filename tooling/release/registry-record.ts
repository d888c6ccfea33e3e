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

/** Adds a path to the address of a registry. */
export function registryUrl(registry: string, path: string): string {
  return `${registry.replace(/\/+$/, "")}/${path}`;
}

/** An answer of the registry; one that does not come, or with a status of 500 or more, is a `ReleaseError`. */
export async function askRegistry(url: string): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { headers: { "cache-control": "no-cache", accept: "application/json" } });
  } catch (cause) {
    throw new ReleaseError(
      "registry-down",
      `The registry does not answer: ${url}. Look whether it is up, and run the same command again.`,
      { cause },
    );
  }
  if (answer.status < 500) return answer;
  throw new ReleaseError(
    "registry-down",
    `The registry answers ${answer.status} for ${url}. Wait until it is well, and run the same command again.`,
  );
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
