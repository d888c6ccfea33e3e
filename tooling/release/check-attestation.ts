import { askRegistry } from "./ask-registry.ts";
import type { RegistryRecord } from "./read-record.ts";
import { ReleaseError } from "./release-error.ts";

export interface AttestationOptions {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The commit the version was made of; any by default. */
  readonly commit?: string;
}

interface Statement {
  readonly subject?: readonly { readonly digest: { readonly sha512?: string } }[];
  readonly predicate?: {
    readonly buildDefinition?: {
      readonly externalParameters?: { readonly workflow?: { readonly repository?: string } };
      readonly resolvedDependencies?: readonly { readonly digest?: { readonly gitCommit?: string } }[];
    };
  };
}

interface Attestations {
  readonly attestations: readonly {
    readonly predicateType: string;
    readonly bundle: { readonly dsseEnvelope: { readonly payload: string } };
  }[];
}

const PROVENANCE = "https://slsa.dev/provenance/v1";

async function readStatement(url: string): Promise<Statement | undefined> {
  const answer = await askRegistry(url);
  if (!answer.ok) return undefined;
  const { attestations } = (await answer.json()) as Attestations;
  const found = attestations.find(({ predicateType }) => predicateType === PROVENANCE);
  if (!found) return undefined;
  return JSON.parse(Buffer.from(found.bundle.dsseEnvelope.payload, "base64").toString("utf8"));
}

function faultOf(
  statement: Statement,
  integrity: string,
  { repository, commit }: AttestationOptions,
): string | undefined {
  const hex = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
  const { externalParameters, resolvedDependencies } = statement.predicate?.buildDefinition ?? {};
  const source = externalParameters?.workflow?.repository;
  const commits = resolvedDependencies?.map(({ digest }) => digest?.gitCommit) ?? [];
  if (!statement.subject?.some(({ digest }) => digest.sha512 === hex)) return "it is about another tarball";
  if (source !== `https://github.com/${repository}`)
    return `it names ${source}, not ${repository}, as the source`;
  if (commit && !commits.includes(commit))
    return `it names commit ${commits.join(", ") || "none"}, not ${commit}`;
  return undefined;
}

/**
 * A published version has a provenance attestation: of this tarball, this repository and, where it is given, this commit. That its signature
 * holds is what the registry checks when it takes it, and `npm audit signatures` for everybody else.
 */
export async function checkAttestation(
  label: string,
  record: RegistryRecord,
  options: AttestationOptions,
): Promise<void> {
  const statement = record.attestations ? await readStatement(record.attestations) : undefined;
  const fault = statement ? faultOf(statement, record.integrity, options) : "the registry has none";
  if (!fault) return;
  throw new ReleaseError(
    "no-attestation",
    `${label} is published, but its provenance does not prove it: ${fault}. Do not announce it: deprecate the version (\`npm deprecate ${label} "not proven"\`), see docs/releasing.md, and release again.`,
  );
}
