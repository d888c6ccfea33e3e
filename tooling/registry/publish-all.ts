import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PackedPackage } from "./pack-all.ts";
import { runCommand } from "./run-command.ts";
import type { Registry } from "./start-registry.ts";

export interface PublishAllOptions {
  /** The dist-tag of the published versions; `latest` by default. */
  readonly tag?: string;
}

/** Publishes tarballs to a registry, one after the other; stops at the first that it refuses. */
export async function publishAll(
  registry: Pick<Registry, "url" | "npmrc">,
  tarballs: readonly PackedPackage[],
  options: PublishAllOptions = {},
): Promise<void> {
  const { tag = "latest" } = options;
  const home = await mkdtemp(path.join(tmpdir(), "publish-"));
  try {
    const userconfig = path.join(home, "npmrc");
    await writeFile(userconfig, registry.npmrc);
    for (const { file } of tarballs) {
      const flags = { tag, userconfig, registry: registry.url, loglevel: "error" };
      const options = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
      await runCommand(["npm", "publish", file, ...options], home);
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
