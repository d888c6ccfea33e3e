import { Document, visit } from "yaml";

// Spaces at the edges of lines, controls, half characters, and empty lines at the end: a block of YAML would lose them.
const DELICATE =
  /^[ \t]|[ \t]$|\n[ \t\n]|[ \t]\n|^\n|\n$|[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** A value as YAML 1.2 that programs of YAML 1.1 read alike: what they would take for a date or a truth is quoted. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false, version: "1.2" });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && DELICATE.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}
