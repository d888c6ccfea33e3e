import path from "node:path";
import {
  bareImport,
  checkFiles,
  checkLicences,
  checkManifest,
  checkPublint,
  checkTypes,
  installedLicences,
  listExports,
  listFiles,
  type PackedPackage,
  packPackages,
  readExports,
  runEntries,
  type TypesProfile,
} from "@event-content/tooling/packed";
import { beforeAll, describe, expect, it } from "vitest";

const repository = path.resolve(import.meta.dirname, "../..");

interface Expected {
  /** Who can import it: the profile of `attw`. */
  readonly profile: TypesProfile;
  /** The most bytes of the tarball, and of what lies in it: what an install costs. A ceiling that is passed is a decision. */
  readonly tarball: number;
  readonly unpacked: number;
}

const PACKAGES: Readonly<Record<string, Expected>> = {
  archive: { profile: "node16", tarball: 137_000, unpacked: 485_000 },
  cli: { profile: "esm-only", tarball: 72_000, unpacked: 250_000 },
  elements: { profile: "esm-only", tarball: 505_000, unpacked: 1_700_000 },
  fixtures: { profile: "node16", tarball: 270_000, unpacked: 2_900_000 },
  importers: { profile: "esm-only", tarball: 70_000, unpacked: 220_000 },
  renderer: { profile: "node16", tarball: 395_000, unpacked: 1_550_000 },
  schema: { profile: "node16", tarball: 140_000, unpacked: 720_000 },
};

/** Entry points that define elements or start a script. */
const DOING = /^@event-content\/elements\/(define($|\/)|[\w-]+\.js$)/;

let packages: readonly PackedPackage[];

beforeAll(async () => {
  packages = await packPackages(repository);
});

function packedOf(name: string): PackedPackage {
  const packed = packages.find(({ folder }) => folder === name);
  if (!packed) throw new Error(`packages/${name} was not packed.`);
  return packed;
}

it("is these packages that are published", () => {
  expect(packages.map(({ folder }) => folder).sort()).toEqual(Object.keys(PACKAGES));
});

it("installs nothing under a licence that asks for more than a notice", async () => {
  const installed = await installedLicences(repository);
  expect(installed.length).toBeGreaterThan(40);
  expect(checkLicences(installed)).toEqual([]);
});

describe.each(Object.entries(PACKAGES))("the tarball of %s", (name, { profile, tarball, unpacked }) => {
  it("has a complete manifest that keeps its promises", () => {
    expect(checkManifest(packedOf(name))).toEqual([]);
  });

  it("holds its README, CHANGELOG and licences, and nothing by accident", () => {
    expect(checkFiles(packedOf(name))).toEqual([]);
  });

  it("pleases publint, strictly", async () => {
    expect(await checkPublint(packedOf(name))).toEqual([]);
  });

  it(`has types that are found: attw, ${profile}`, async () => {
    expect(await checkTypes(packedOf(name), profile)).toEqual([]);
  });

  it("holds these files", async () => {
    await expect(listFiles(packedOf(name))).toMatchFileSnapshot(`${name}/files.txt`);
  });

  it("exports these names", async () => {
    await expect(listExports(packedOf(name))).toMatchFileSnapshot(`${name}/exports.txt`);
  });

  it.each(profile === "node16" ? (["esm", "cjs"] as const) : (["esm"] as const))(
    "exports when it runs what its types say, and changes nothing else: %s",
    async (format) => {
      const exports = [...readExports(packedOf(name).entries)];
      const typed = exports.map(([entry, names]): [string, readonly string[]] => [
        entry,
        [...names].filter(([, kind]) => kind !== "type").map(([each]) => each),
      ]);
      const running = typed.filter(([, names]) => names.length > 0);
      const entries = packedOf(name).entries.filter((each) => running.some(([entry]) => entry === each.name));
      const folder = path.join(repository, "packages", name);
      expect(await runEntries(folder, entries, format)).toEqual(
        Object.fromEntries(running.map(([entry, names]) => [entry, { exports: names, globals: [] }])),
      );
    },
  );

  it("is kept by a bundler where nothing is imported of it only for what it does", async () => {
    const entries = packedOf(name).entries.filter(({ runs }) => runs);
    const folder = path.join(repository, "packages", name);
    const kept = entries.map(async (entry) =>
      (await bareImport(folder, entry.name)) === "" ? [] : [entry.name],
    );
    expect((await Promise.all(kept)).flat()).toEqual(
      entries.map((entry) => entry.name).filter((each) => DOING.test(each)),
    );
  });

  it("is no heavier than its ceiling", () => {
    const packed = packedOf(name);
    const bytes = [...packed.files.values()].reduce((sum, file) => sum + file.length, 0);
    expect(packed.tarball.length).toBeLessThanOrEqual(tarball);
    expect(bytes).toBeLessThanOrEqual(unpacked);
  });
});
