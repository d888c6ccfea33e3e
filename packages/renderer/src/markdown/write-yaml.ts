import { stringify } from "yaml";

/** A value as YAML 1.2 that programs of YAML 1.1 read alike: what they would take for a date or a truth is quoted. */
export function writeYaml(value: unknown): string {
  return stringify(value, {
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
    lineWidth: 0,
    version: "1.2",
  });
}
