import { afterEach, expect, test } from "vitest";
import { checkAttestation } from "./check-attestation.ts";
import { integrityOf } from "./integrity-of.ts";
import { type Answers, serveAnswers } from "./testing/serve-answers.ts";

const TARBALL = Buffer.from("a tarball");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const SOURCE = { repository: "event-content/event-content", commit: COMMIT };

let registry: Answers | undefined;
afterEach(() => registry?.close());

/** An answer as npm gives it for a version published with provenance. */
function attestations(tarball: Uint8Array, repository: string, commit: string): object {
  const sha512 = Buffer.from(integrityOf(tarball).replace("sha512-", ""), "base64").toString("hex");
  const statement = {
    subject: [{ name: "pkg:npm/%40event-content/base@1.0.0", digest: { sha512 } }],
    predicate: {
      buildDefinition: {
        externalParameters: { workflow: { repository: `https://github.com/${repository}` } },
        resolvedDependencies: [{ digest: { gitCommit: commit } }],
      },
    },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  return {
    attestations: [
      { predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1", bundle: {} },
      { predicateType: "https://slsa.dev/provenance/v1", bundle: { dsseEnvelope: { payload } } },
    ],
  };
}

async function check(answer: object | undefined): Promise<void> {
  registry = await serveAnswers(answer ? { "/attested": answer } : {});
  const record = { integrity: integrityOf(TARBALL), tarball: "", attestations: `${registry.url}attested` };
  await checkAttestation("@event-content/base@1.0.0", record, SOURCE);
}

test("a version that this repository's commit made is proven", async () => {
  await expect(check(attestations(TARBALL, SOURCE.repository, COMMIT))).resolves.toBeUndefined();
});

test("a version of an earlier run is proven without its commit", async () => {
  registry = await serveAnswers({ "/attested": attestations(TARBALL, SOURCE.repository, "f".repeat(40)) });
  const record = { integrity: integrityOf(TARBALL), tarball: "", attestations: `${registry.url}attested` };
  const { repository } = SOURCE;
  await expect(
    checkAttestation("@event-content/base@1.0.0", record, { repository }),
  ).resolves.toBeUndefined();
});

test("a version without an attestation is not", async () => {
  const record = { integrity: integrityOf(TARBALL), tarball: "" };
  await expect(checkAttestation("@event-content/base@1.0.0", record, SOURCE)).rejects.toThrow(
    "@event-content/base@1.0.0 is published, but its provenance does not prove it: the registry has none.",
  );
  await expect(check(undefined)).rejects.toThrow("the registry has none");
  await expect(check({ attestations: [] })).rejects.toThrow("the registry has none");
});

test("nor one about another tarball, of another repository or of another commit", async () => {
  const other = Buffer.from("another tarball");
  await expect(check(attestations(other, SOURCE.repository, COMMIT))).rejects.toThrow(
    "it is about another tarball",
  );
  await expect(check(attestations(TARBALL, "somebody/else", COMMIT))).rejects.toThrow(
    "it names https://github.com/somebody/else, not event-content/event-content, as the source",
  );
  await expect(check(attestations(TARBALL, SOURCE.repository, "f".repeat(40)))).rejects.toThrow(
    `it names commit ${"f".repeat(40)}, not ${COMMIT}`,
  );
});
