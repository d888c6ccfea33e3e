import type * as z from "zod";

/** Something a newer version wrote, at its place. */
interface SetAside {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  readonly value: unknown;
}

/** A copy of the input without the keys that the issues name, and those keys with their values. */
export function setAsideUnknownKeys(
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): { input: unknown; kept: SetAside[] } {
  const copy: unknown = JSON.parse(JSON.stringify(input));
  const kept: SetAside[] = [];
  for (const { path, keys } of unknownIn(issues)) {
    const holder = at(copy, path);
    for (const key of keys) {
      kept.push({ path, key, value: holder[key] });
      delete holder[key];
    }
  }
  return { input: copy, kept };
}

/** Of a union, the form counts of which nothing but a key is unknown. */
function unknownIn(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): { path: PropertyKey[]; keys: readonly string[] }[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys") return [{ path, keys: issue.keys }];
    if (issue.code !== "invalid_union") return [];
    const fitting = issue.errors.find((branch) => branch.length > 0 && branch.every(isUnknown));
    return fitting ? unknownIn(fitting, path) : [];
  });
}

function isUnknown(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.every(isUnknown));
  return issue.code === "unrecognized_keys";
}

/** Puts what was set aside back where it was. Parsing moves nothing, so paths of the input hold in the output. */
export function putBack(output: unknown, kept: readonly SetAside[]): void {
  for (const { path, key, value } of kept) at(output, path)[key] = value;
}

function at(root: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> {
  return path.reduce<unknown>((here, step) => (here as Record<PropertyKey, unknown>)[step], root) as Record<
    PropertyKey,
    unknown
  >;
}
