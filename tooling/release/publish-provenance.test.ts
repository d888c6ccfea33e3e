import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { integrityOf } from "./integrity-of.ts";
import { publishTarballs } from "./publish-tarballs.ts";
import { type Answers, serveAnswers } from "./testing/serve-answers.ts";

const TARBALL = Buffer.from("a tarball");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

let folder: string;
let log: string;
let registry: Answers | undefined;

/** An `npm` of a version that keeps what it is asked to publish. */
function standInForNpm(version: string): void {
  mkdirSync(path.join(folder, "bin"));
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit 0\necho "$*" >> "${log}"\n`;
  writeFileSync(path.join(folder, "bin/npm"), script);
  chmodSync(path.join(folder, "bin/npm"), 0o755);
  vi.stubEnv("PATH", [path.join(folder, "bin"), process.env.PATH].join(path.delimiter));
}

/** The registry as it is once npm has published to it, with or without an attestation. */
async function startRegistry(attested: boolean): Promise<string> {
  const dist = { integrity: integrityOf(TARBALL), tarball: "" };
  const sha512 = Buffer.from(dist.integrity.replace("sha512-", ""), "base64").toString("hex");
  const statement = {
    subject: [{ digest: { sha512 } }],
    predicate: {
      buildDefinition: {
        externalParameters: { workflow: { repository: "https://github.com/event-content/event-content" } },
        resolvedDependencies: [{ digest: { gitCommit: COMMIT } }],
      },
    },
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const predicateType = "https://slsa.dev/provenance/v1";
  registry = await serveAnswers({
    get "/@event-content%2fbase"() {
      const attestations = attested ? { attestations: { url: `${registry?.url}attested` } } : {};
      const versions = { "1.0.0": { dist: { ...dist, ...attestations } } };
      return existsSync(log) ? { "dist-tags": { latest: "1.0.0" }, versions } : 404;
    },
    "/attested": { attestations: [{ predicateType, bundle: { dsseEnvelope: { payload } } }] },
  });
  return registry.url;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "provenance-"));
  log = path.join(folder, "npm.log");
  writeFileSync(path.join(folder, "base.tgz"), TARBALL);
  const one = {
    name: "@event-content/base",
    version: "1.0.0",
    file: "base.tgz",
    integrity: integrityOf(TARBALL),
  };
  const plan = { version: "1.0.0", tag: "latest", commit: COMMIT, packages: [one] };
  writeFileSync(path.join(folder, "release.json"), JSON.stringify(plan));
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", "https://token.example/");
  vi.stubEnv("GITHUB_REPOSITORY", "event-content/event-content");
  vi.stubEnv("GITHUB_SHA", COMMIT);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await registry?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the workflow publishes with provenance and without a token, and the attestation is read back", async () => {
  standInForNpm("11.5.1");
  const url = await startRegistry(true);
  const [outcome] = await publishTarballs(folder, { registry: url, provenance: true });
  expect(outcome?.outcome).toBe("published");
  expect(readFileSync(log, "utf8")).toBe(
    `publish ./base.tgz --registry ${url} --tag latest --access public --provenance --ignore-scripts\n`,
  );
});

test("a version that is published without an attestation is a failure, also the next time", async () => {
  standInForNpm("12.0.0");
  const url = await startRegistry(false);
  const publish = () => publishTarballs(folder, { registry: url, provenance: true });
  await expect(publish()).rejects.toThrow("its provenance does not prove it: the registry has none");
  await expect(publish()).rejects.toThrow("its provenance does not prove it: the registry has none");
});

test("an npm that knows no trusted publishers is told before anything is published", async () => {
  standInForNpm("11.4.2");
  const url = await startRegistry(true);
  await expect(publishTarballs(folder, { registry: url, provenance: true })).rejects.toThrow(
    "npm 11.4.2 cannot publish as a trusted publisher; 11.5.1 and later can.",
  );
  expect(existsSync(log)).toBe(false);
});
