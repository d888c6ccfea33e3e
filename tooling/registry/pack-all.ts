import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runPnpm } from "./run-pnpm.ts";

export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The path of the tarball. */
  readonly file: string;
}

export interface PackAllOptions {
  /** Where the tarballs are written; a new temporary folder by default. */
  readonly out?: string;
}

interface Project {
  readonly name: string;
  readonly path: string;
  readonly private: boolean;
}

interface Packed {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function targets(entry: unknown): string[] {
  if (typeof entry === "string") return [path.posix.normalize(entry)];
  return typeof entry === "object" && entry ? Object.values(entry).flatMap(targets) : [];
}

async function requireWhole({ name, files }: Packed, folder: string): Promise<void> {
  const { exports, bin } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const packed = new Set(files.map((file) => path.posix.normalize(file.path)));
  const missing = [exports, bin].flatMap(targets).find((file) => !file.includes("*") && !packed.has(file));
  if (!missing) return;
  throw new Error(
    `${name} was packed without ${missing}, which its package.json names. Build it first: npx pnpm build`,
  );
}

/** Packs every public package of a workspace, as `pnpm publish` would. Nothing is built. */
export async function packAll(folder: string, options: PackAllOptions = {}): Promise<PackedPackage[]> {
  const out = options.out ?? (await mkdtemp(path.join(tmpdir(), "packed-")));
  const projects: Project[] = JSON.parse(await runPnpm(["-r", "ls", "--depth", "-1", "--json"], folder));
  const publics = projects.filter((project) => !project.private);
  if (!publics.length) throw new Error(`No public package was found in the workspace of ${folder}.`);
  const filters = publics.flatMap(({ name }) => ["--filter", name]);
  const json = await runPnpm(["-r", ...filters, "pack", "--pack-destination", out, "--json"], folder);
  const packed: Packed[] = [JSON.parse(json)].flat();
  for (const { name, path: home } of publics) {
    const own = packed.find((one) => one.name === name);
    if (!own) throw new Error(`pnpm packed nothing for ${name} of ${home}.`);
    await requireWhole(own, home);
  }
  return packed.map(({ name, version, filename }) => ({ name, version, file: path.resolve(out, filename) }));
}
