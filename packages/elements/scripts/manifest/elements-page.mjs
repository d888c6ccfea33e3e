// Writes the manifest for readers: docs/elements.md.
import { markdownTable } from "@event-content/tooling/markdown-table";

/** The text of docs/elements.md. */
export function elementsPage(elements, details) {
  const events = [
    ...new Map(elements.flatMap((each) => each.events.map((event) => [event.name, event]))).values(),
  ];
  return `# Elements

Every element with what it understands, made from the sources and from \`custom-elements.json\`. Every attribute can be changed
at any time and is mirrored by its property; undefined or null takes it away. How to embed: [embedding.md](embedding.md); how to
style: [theming.md](theming.md), whose custom properties count in every element.

${elements.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`).join("\n")}

## Events

All bubble and cross shadow roots. \`event-content:navigate\` can be cancelled; the link is then not followed. It is
not sent for a link that opens in another tab or window, or is saved: by a key held down, by the middle button, by its \`target\`.

${markdownTable(
  ["event", "means", "`event.detail`"],
  events.map(({ name, description, type }) => [
    code(name),
    description,
    detailCell(details.get(detailName(type.text))),
  ]),
)}

${elements.map(section).join("\n\n")}
`;
}

/** \`CustomEvent<LoadDetail>\` */
function detailName(type) {
  return /<(\w+)>/.exec(type)[1];
}

function detailCell(members) {
  return members
    .map(
      ({ name, type, text, optional }) =>
        `${code(name + (optional ? "?" : ""))}: ${code(type)}${text ? `: ${text}` : ""}`,
    )
    .join("<br>");
}

function section({ tagName, description, attributes, members, events, slots, cssParts }) {
  const own = members.filter(({ kind, attribute }) => kind === "field" && !attribute);
  const methods = members.filter(({ kind }) => kind === "method");
  const parts = [
    `## ${tagName}`,
    description,
    markdownTable(
      ["attribute", "property", "values", "default", "means"],
      attributes.map((each) => [
        code(each.name),
        code(each.fieldName),
        values(each.type.text),
        code(each.default ?? ""),
        each.description,
      ]),
    ),
    block(
      ["property", "type", "means"],
      own.map((each) => [
        code(each.name),
        code(each.type.text),
        (each.readonly ? "Read only. " : "") + each.description,
      ]),
    ),
    block(
      ["method", "means"],
      methods.map((each) => [code(signature(each)), each.description]),
    ),
    block(
      ["slot", "holds"],
      slots.map((each) => [code(each.name), each.description]),
    ),
    block(
      ["part", "is"],
      cssParts.map((each) => [code(`::part(${each.name})`), each.description]),
    ),
    `Events: ${events.map(({ name }) => code(name)).join(", ")}.`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

function signature({ name, parameters = [], return: given }) {
  const taken = parameters
    .map((each) => `${each.name}${each.optional ? "?" : ""}: ${each.type.text}`)
    .join(", ");
  return `${name}(${taken}): ${given.type.text}`;
}

function values(type) {
  const words = [...type.matchAll(/"([^"]+)"/g)].map(([, word]) => code(word));
  return words.length > 0 ? words.join(", ") : type === "string" ? "text" : type;
}

function code(text) {
  return text && `\`${text}\``;
}

function block(head, rows) {
  return rows.length > 0 ? markdownTable(head, rows) : "";
}

/** A table as the formatter leaves it: columns as wide as their widest cell. */
