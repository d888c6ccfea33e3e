import { isDeepStrictEqual } from "node:util";
import type { Change, Path } from "./change.ts";

type Fields = Record<string, unknown>;

/** What turns one JSON value into another, in the smallest pieces: what is around them can stay as it is written. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isFields(before) && isFields(after)) return ofFields(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((each, index) => changesBetween(each, after[index], [...path, index]));
  return [{ op: "set", path, value: after }];
}

function ofFields(before: Fields, after: Fields, path: Path): Change[] {
  const { renamed, removed, added } = pairs(before, after);
  const names = new Map(renamed.map(({ from, to }) => [to, from]));
  const kept = Object.keys(after).filter((key) => !added.includes(key));
  return [
    ...renamed.map(({ from, to }): Change => ({ op: "rename", path: [...path, from], to })),
    ...removed.map((key): Change => ({ op: "remove", path: [...path, key] })),
    ...kept.flatMap((key) => changesBetween(before[names.get(key) ?? key], after[key], [...path, key])),
    ...added.map((key): Change => ({ op: "set", path: [...path, key], value: after[key] })),
  ];
}

/** What went and what came with the same value, or most of it, was renamed. */
function pairs(before: Fields, after: Fields) {
  const renamed: { from: string; to: string }[] = [];
  let removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  let added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const pair = (from: string, to: string | undefined): void => {
    if (to === undefined) return;
    renamed.push({ from, to });
    removed = removed.filter((key) => key !== from);
    added = added.filter((key) => key !== to);
  };
  for (const from of [...removed])
    pair(
      from,
      added.find((to) => isDeepStrictEqual(before[from], after[to])),
    );
  for (const from of [...removed])
    pair(
      from,
      added.find((to) => isMostly(before[from], after[to])),
    );
  return { renamed, removed, added };
}

/** Whether of two lists, or two objects, more than half of the plain values are the same. */
function isMostly(before: unknown, after: unknown): boolean {
  if (!isHolder(before) || !isHolder(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  const [leaves, others] = [leavesOf(before), leavesOf(after)];
  return leaves.filter((leaf) => others.includes(leaf)).length * 2 > Math.max(leaves.length, others.length);
}

function leavesOf(value: unknown): unknown[] {
  return isHolder(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
