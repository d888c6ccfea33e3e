import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { packAll, publishAll, runPnpm, startRegistry } from "../registry/index.ts";
import { withoutScope } from "./without-scope.ts";

const SCOPE = "@event-content";
const LOCK = "pnpm-lock.yaml";

export interface PreparedConsumers {
  /** A copy of `consumers/` outside the repository, installed. */
  readonly folder: string;
  /** The address of the registry that has the packages. */
  readonly registry: string;
  /** What the lockfile should hold: all that was installed, without our own packages. */
  readonly lock: string;
  readonly close: () => Promise<void>;
}

/** Packs and publishes every package of the repository to a registry of its own, and installs the consumers from there. */
export async function prepareConsumers(
  root: string,
  say: (line: string) => void,
): Promise<PreparedConsumers> {
  const registry = await startRegistry({ scope: SCOPE });
  const home = await mkdtemp(path.join(tmpdir(), "consumers-"));
  const close = async () => {
    await registry.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const tarballs = await packAll(root, { out: path.join(home, "tarballs") });
    await publishAll(registry, tarballs);
    say(`Published ${tarballs.map(({ name, version }) => `${name}@${version}`).join(", ")}`);

    const folder = path.join(home, "consumers");
    const filter = (file: string) => path.basename(file) !== "node_modules";
    await cp(path.join(root, "consumers"), folder, { recursive: true, filter });
    await writeFile(path.join(folder, ".npmrc"), registry.scopeNpmrc);
    await runPnpm(["install", "--no-frozen-lockfile"], folder);
    const lock = withoutScope(await readFile(path.join(folder, LOCK), "utf8"), SCOPE);
    return { folder, registry: registry.url, lock, close };
  } catch (error) {
    await close();
    throw error;
  }
}
