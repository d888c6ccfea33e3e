import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { runCommand } from "./run-command.ts";
import { runVerdaccio } from "./run-verdaccio.ts";
import { verdaccioConfig } from "./verdaccio-config.ts";

export interface Registry {
  /** With a slash at the end: `http://127.0.0.1:41234/`. */
  readonly url: string;
  /** What a publisher shows. */
  readonly token: string;
  /** The lines of an `.npmrc` for which this is the registry of everything, with the token. */
  readonly npmrc: string;
  /** The line of an `.npmrc` for which this is the registry of the scope only. */
  readonly scopeNpmrc: string;
  /** Ends the server, and removes what it kept in a folder of its own. */
  readonly stop: () => Promise<void>;
}

export interface StartRegistryOptions {
  /** Where packages are kept after the end; by default a temporary folder that is removed. */
  readonly storage?: string;
  /** A free one by default. */
  readonly port?: number;
  /** The scope that only comes from here; `@event-content` by default. */
  readonly scope?: string;
  /** Where all else comes from; by default the registry that npm is set up with. */
  readonly uplink?: string;
}

async function npmSetting(name: string): Promise<string | undefined> {
  const value = (await runCommand(["npm", "config", "get", name], tmpdir())).trim();
  return value && value !== "null" && value !== "undefined" ? value : undefined;
}

async function addPublisher(url: string): Promise<string> {
  const name = "publisher";
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: randomUUID() }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token) return token;
  throw new Error(`The registry at ${url} gave no token for a new publisher: ${response.status}.`);
}

/** Starts a registry on the loopback address: its own scope local, the rest passed on to the registry that npm is set up with. */
export async function startRegistry(options: StartRegistryOptions = {}): Promise<Registry> {
  const { scope = "@event-content" } = options;
  const port = await freePort(options.port);
  const uplink = options.uplink ?? (await npmSetting("registry"));
  if (!uplink) throw new Error("npm names no registry (npm config get registry). Give one as `uplink`.");
  const home = await mkdtemp(path.join(tmpdir(), "registry-"));
  const storage = path.resolve(options.storage ?? path.join(home, "storage"));
  await mkdir(path.join(home, "plugins"));
  await mkdir(storage, { recursive: true });
  const config = path.join(home, "config.json");
  await writeFile(config, JSON.stringify(verdaccioConfig({ storage, home, scope, uplink })));

  const end = await runVerdaccio({ config, port, ca: await npmSetting("cafile") });
  const stop = async () => {
    await end();
    await rm(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  const token = await addPublisher(url);
  const npmrc = `registry=${url}\n${url.slice("http:".length)}:_authToken=${token}\n`;
  return { url, token, npmrc, scopeNpmrc: `${scope}:registry=${url}\n`, stop };
}
