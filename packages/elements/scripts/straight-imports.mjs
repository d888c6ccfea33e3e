// Names each file that a name comes from, instead of the index that hands it on: where one file is loaded at once and another
// later, a bundler takes all that both use of an index for needed at once.
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { sourceOf } from "./from-source.mjs";

const BRACES = /\b(import|export)\s*\{([^}]*)\}\s*from\s*"([^"]+)";/g;
const indexes = new Map();

/** The text of a module with its imports named straight. */
export function straightened(code, file) {
  return code.replace(BRACES, (whole, keyword, names, from) => {
    const target = fileOf(from, file);
    if (!target?.endsWith(".ts")) return whole;
    const parts = names
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each && !each.startsWith("type "));
    return parts.map((each) => straight(keyword, each, from, target)).join(" ");
  });
}

function straight(keyword, part, from, target) {
  const [name, as = name] = part.split(/\s+as\s+/);
  const origin = originOf(name, target);
  const named = origin.name === as ? as : `${origin.name} as ${as}`;
  return `${keyword} { ${named} } from ${JSON.stringify(origin.file === target ? from : origin.file)};`;
}

/** Where a name that an index hands on is made. */
function originOf(name, file) {
  const handed = handedOn(file).get(name);
  return handed ? originOf(handed.name, handed.file) : { name, file };
}

function handedOn(file) {
  if (!indexes.has(file)) indexes.set(file, readHandedOn(file));
  return indexes.get(file);
}

function readHandedOn(file) {
  const found = new Map();
  if (!existsSync(file)) return found;
  const code = readFileSync(file, "utf8");
  for (const [, keyword, names, from] of code.matchAll(BRACES)) {
    const target = keyword === "export" && fileOf(from, file);
    if (!target) continue;
    for (const part of names.split(",").map((each) => each.trim())) {
      const [name, as = name] = part.split(/\s+as\s+/);
      if (name && !name.startsWith("type ")) found.set(as, { name, file: target });
    }
  }
  for (const [, from] of code.matchAll(/\bexport\s*\*\s*from\s*"([^"]+)";/g)) {
    const target = fileOf(from, file);
    for (const [name, origin] of target ? handedOn(target) : []) found.set(name, origin);
  }
  return found;
}

function fileOf(from, file) {
  if (from.startsWith(".")) return resolve(dirname(file), from);
  return from.startsWith("@event-content/") ? sourceOf(from) : undefined;
}
