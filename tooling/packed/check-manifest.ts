import { matchesPattern } from "./matches-pattern.ts";
import type { PackedManifest, PackedPackage } from "./packed-package.ts";

const REPOSITORY = "https://github.com/event-content/event-content";
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

type Rule = (manifest: PackedManifest, folder: string) => boolean;

/** What a manifest must say, by the words in which it is missed. */
const RULES: Readonly<Record<string, Rule>> = {
  "name is not @event-content/ and its folder": ({ name }, folder) => name === `@event-content/${folder}`,
  "description is not one sentence of 40 to 160 characters": ({ description }) =>
    /^[A-Z].{38,158}\.$/.test(String(description)),
  "keywords are fewer than three, or one stands twice": ({ keywords }) =>
    Array.isArray(keywords) && keywords.length >= 3 && new Set(keywords).size === keywords.length,
  "license is not Apache-2.0": ({ license }) => license === "Apache-2.0",
  "homepage is not the README of its folder": ({ homepage }, folder) =>
    homepage === `${REPOSITORY}/tree/main/packages/${folder}#readme`,
  "bugs is not the list of issues": ({ bugs }) => bugs === `${REPOSITORY}/issues`,
  "repository does not name its directory": ({ repository }, folder) =>
    isSame(repository, { type: "git", url: `git+${REPOSITORY}.git`, directory: `packages/${folder}` }),
  "engines is not node >=20": ({ engines }) => isSame(engines, { node: ">=20" }),
  "type is not module": ({ type }) => type === "module",
  "publishConfig is not public": ({ publishConfig }) => isSame(publishConfig, { access: "public" }),
  "sideEffects is missing": ({ sideEffects }) => sideEffects === false || Array.isArray(sideEffects),
  "files is not a list with CHANGELOG.md": ({ files }) =>
    Array.isArray(files) && files.includes("CHANGELOG.md"),
  "funding asks for money": (manifest) => !("funding" in manifest),
  "a script would run where it is installed": ({ scripts }) =>
    Object.keys(scripts ?? {}).every((script) => !INSTALL_SCRIPTS.includes(script)),
  "a dependency is of the workspace, or has no version": (manifest) =>
    dependenciesOf(manifest).every(([, range]) => /^[\^~>=\d]/.test(range)),
  "a peer is not optional": ({ peerDependencies = {}, peerDependenciesMeta = {} }) =>
    Object.keys(peerDependencies).every(
      (peer) => (peerDependenciesMeta as Record<string, { optional?: boolean }>)[peer]?.optional,
    ),
  "exports does not let ./package.json be read": ({ exports }) =>
    exports?.["./package.json"] === "./package.json",
};

/** What is wrong with the manifest of a tarball, and with what it promises, a sentence each. */
export function checkManifest({ manifest, folder, files }: PackedPackage): readonly string[] {
  const missed = Object.entries(RULES).filter(([, holds]) => !holds(manifest, folder));
  const exports = Object.entries(manifest.exports ?? {});
  return [
    ...missed.map(([words]) => words),
    ...exports.flatMap(([key, target]) => conditionFaults(`exports["${key}"]`, target)),
    ...exports.flatMap(([key, target]) => targetFaults(`exports["${key}"]`, target, [...files.keys()])),
  ];
}

/** `types` come first, and where there are two formats each has its own. */
function conditionFaults(where: string, target: unknown): readonly string[] {
  if (typeof target !== "object" || target === null) return [];
  const keys = Object.keys(target);
  const nested = Object.entries(target).flatMap(([key, value]) => conditionFaults(`${where}.${key}`, value));
  if (isSame(keys, ["import", "require"]) || isSame(keys, ["types", "default"]) || isSame(keys, ["types"]))
    return nested;
  return [
    `${where} has ${keys.join(", ")}; give import and require, each with types before default`,
    ...nested,
  ];
}

function targetFaults(where: string, target: unknown, files: readonly string[]): readonly string[] {
  if (typeof target !== "string")
    return Object.values(target ?? {}).flatMap((each) => targetFaults(where, each, files));
  const isThere = files.some((file) => matchesPattern(file, target.replace(/^\.\//, "")));
  return isThere ? [] : [`${where} names ${target}, which is not in the tarball`];
}

function dependenciesOf(manifest: PackedManifest): readonly [string, string][] {
  const fields = ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies"];
  return fields.flatMap((field) => Object.entries((manifest[field] ?? {}) as Record<string, string>));
}

function isSame(value: unknown, expected: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(expected);
}
