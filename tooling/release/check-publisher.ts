import { ReleaseError } from "./release-error.ts";
import { tryRun } from "./try-run.ts";

export interface PublisherOptions {
  readonly registry: string;
  /** Whether this is a run on GitHub that publishes without a token, as a trusted publisher. */
  readonly provenance: boolean;
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

const TRUSTED_NPM = [11, 5, 1];

function older(version: string): boolean {
  const parts = version.split(".").map(Number);
  const index = TRUSTED_NPM.findIndex((part, at) => part !== parts[at]);
  return index >= 0 && (parts[index] ?? 0) < (TRUSTED_NPM[index] ?? 0);
}

async function checkTrusted({ cwd, env }: PublisherOptions): Promise<void> {
  if (!{ ...process.env, ...env }.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new ReleaseError(
      "no-id-token",
      "Provenance needs a job on GitHub with the permission `id-token: write`, which this is not. Run the workflow release.yml; by hand, publish without `--provenance`.",
    );
  }
  const version = (await tryRun("npm", ["--version"], { cwd, env })).stdout.trim();
  if (!older(version)) return;
  throw new ReleaseError(
    "old-npm",
    `npm ${version} cannot publish as a trusted publisher; ${TRUSTED_NPM.join(".")} and later can. Use a newer Node in release.yml.`,
  );
}

/** The registry will take what is published: found out before anything is. */
export async function checkPublisher(options: PublisherOptions): Promise<void> {
  const { registry, provenance, cwd, env } = options;
  if (provenance) return checkTrusted(options);
  const { status, output } = await tryRun("npm", ["whoami", "--registry", registry], { cwd, env });
  if (status === 0) return;
  if (/E401|ENEEDAUTH|E403/.test(output)) {
    throw new ReleaseError(
      "wrong-token",
      `${registry} does not accept your token, or there is none. Log in (\`npm login --registry ${registry}\`) and run the same command again; nothing was published.`,
    );
  }
  throw new ReleaseError(
    "registry-down",
    `${registry} does not say who publishes:\n${output.trimEnd()}\nLook whether it is up, and run the same command again; nothing was published.`,
  );
}
