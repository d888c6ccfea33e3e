// Types of what can stand in a tag: attributes by their own names, and properties that are no attributes.

/** The text of dist/attributes.d.ts. */
export function attributeTypes(elements) {
  const classes = elements.map(({ name }) => name).join(",\n  ");
  return `import type {\n  ElementEventMap,\n  ${classes},\n} from "./index.js";\n\n${elements.map(elementTypes).join("\n")}`;
}

function elementTypes({ name, tagName, attributes, members, events }) {
  const base = name.replace(/Element$/, "");
  const objects = members.filter(
    ({ kind, attribute, readonly }) => kind === "field" && !attribute && !readonly,
  );
  const lines = [
    ...attributes.map(({ name: attribute, type, description }) =>
      member(attribute, written(type.text), description),
    ),
    ...objects.map((field) => member(field.name, `${name}["${field.name}"]`, field.description)),
  ];
  const told = events.map((event) => `"${event.name}"`).join(" | ");
  return `/** What can stand in a tag of \`<${tagName}>\`. */
export interface ${base}Attributes {
${lines.join("\n")}
}

/** The events of \`<${tagName}>\`. */
export type ${base}Events = Pick<ElementEventMap, ${told}>;
`;
}

function member(name, type, description) {
  const key = /^\w+$/.test(name) ? name : `"${name}"`;
  return `  /** ${description} */\n  ${key}?: ${type} | undefined;`;
}

/** In a tag a number may be written as a text. */
function written(type) {
  return type === "number" ? `number | \`\${number}\`` : type;
}
