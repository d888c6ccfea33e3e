// Writes the JSON Schemas for readers: docs/schema.md.
import { markdownTable } from "@event-content/tooling/markdown-table";

/** The text of docs/schema.md, of the JSON Schema of items and that of archives. */
export function schemaPage(item, archive) {
  const { $defs, ...whole } = archive;
  const records = { ...item.$defs, ...$defs, Archive: whole };
  const seen = new Set();
  const inOrder = ["Event", "News", "Archive"].flatMap((name) => reached(name, records, seen));
  return `# Schema

Every record and field of the content model, made from the schemas themselves; as JSON Schema they are
\`@event-content/schema/content.schema.json\` and \`@event-content/schema/archive.schema.json\`, for editors that complete and check
as one types. How to write items is in [content.md](content.md), what a later version may change in
[compatibility.md](compatibility.md).

An item is an [Event](#event) or [News](#news), told apart by \`kind\`. What is not known is left out. Unknown fields are faults.

${inOrder.map((name) => section(name, records[name])).join("\n\n")}
`;
}

/** The record and those it refers to, each once, in the order in which a reader meets them. */
function reached(name, records, seen) {
  if (seen.has(name)) return [];
  seen.add(name);
  const names = [...JSON.stringify(records[name]).matchAll(/#\/\$defs\/(\w+)/g)].map((match) => match[1]);
  return [name, ...names.flatMap((each) => reached(each, records, seen))];
}

function section(name, { description, properties, required = [], ...rest }) {
  const parts = [`## ${name}`, description];
  if (properties) parts.push(table(properties, required));
  else if (rest.enum) parts.push(`One of ${rest.enum.length}: ${rest.enum.map(code).join(", ")}.`);
  else parts.push(`${sentence(valueText(rest))}`);
  return parts.join("\n\n");
}

function table(properties, required) {
  const rows = Object.entries(properties).map(([field, schema]) => [
    required.includes(field) ? `**${code(field)}**` : code(field),
    valueText(schema),
    "default" in schema && !isEmpty(schema.default) ? code(JSON.stringify(schema.default)) : "",
    schema.description,
  ]);
  return markdownTable(["field", "value", "default", "means"], rows);
}

function isEmpty(value) {
  return typeof value === "object" && Object.keys(value).length === 0;
}

function valueText(schema) {
  const { $ref, type, anyOf, oneOf, items, examples, format, properties, additionalProperties } = schema;
  if ($ref) return link($ref.slice("#/$defs/".length));
  if ("const" in schema) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((each) => code(each)).join(", ");
  if (anyOf ?? oneOf) return [...new Set((anyOf ?? oneOf).map(valueText))].join(", or ");
  if (type === "array") return `list of ${valueText(items)}`;
  if (properties) return inlineRecord(schema);
  if (type === "object") return `by name: ${valueText(additionalProperties)}`;
  if (type === "boolean") return "`true` or `false`";
  if (type === "integer" || type === "number") return range(schema);
  if (examples) return `text: ${examples.map(code).join(", ")}`;
  if (format === "uri-reference") return "address";
  if (format) return format;
  return PATTERNS[schema.pattern] ?? "text";
}

const PATTERNS = {
  "^[a-z0-9-]{1,80}$": "name: a to z, 0 to 9, hyphen",
  "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$": "language tag",
  "^\\d{3}$": "three digits",
};

function range({ type, minimum, maximum, exclusiveMinimum }) {
  const from = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const to = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const word = type === "integer" ? "whole number" : "number";
  if (from === undefined) return word;
  return to === undefined ? `${word} from ${from}` : `${word}, ${from} to ${to}`;
}

function inlineRecord({ properties, required = [] }) {
  return `{ ${Object.entries(properties)
    .map(([name, schema]) => `${name}${required.includes(name) ? "" : "?"}: ${valueText(schema)}`)
    .join("; ")} }`;
}

function link(name) {
  return `[${name}](#${name.toLowerCase()})`;
}

function code(text) {
  return `\`${text}\``;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
