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
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const holder = at(copy, issue.path);
    for (const key of issue.keys) {
      kept.push({ path: issue.path, key, value: holder[key] });
      delete holder[key];
    }
  }
  return { input: copy, kept };
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
