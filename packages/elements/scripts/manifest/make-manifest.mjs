// Makes the Custom Elements Manifest from the sources: https://github.com/webcomponents/custom-elements-manifest
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRight, readAs } from "../../src/attributes/attribute-kinds.ts";
import { propertyName } from "../../src/attributes/reflect.ts";
import * as tables from "../../src/attributes/tables.ts";
import { tags } from "../tags.mjs";
import { parse } from "./parse.mjs";
import { readClass } from "./read-class.mjs";
import { readInterfaces } from "./read-interfaces.mjs";

const kinds = new Map(Object.entries(tables));
const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The manifest as data. */
export function makeManifest() {
  const shared = {
    properties: readInterfaces(source("attributes/properties.ts")),
    events: eventsByName(),
    cssProperties: cssProperties(),
  };
  return { schemaVersion: "2.1.0", modules: tags.flatMap((tag) => modulesOf(tag, shared)) };
}

function modulesOf(tag, shared) {
  const read = readClass(source(`${tag}/${tag}.ts`));
  const path = `dist/${tag}.js`;
  const definition = {
    kind: "custom-element-definition",
    name: tag,
    declaration: { name: read.name, module: path },
  };
  return [
    {
      kind: "javascript-module",
      path,
      declarations: [declarationOf(tag, read, shared)],
      exports: [{ kind: "js", name: read.name, declaration: { name: read.name, module: path } }],
    },
    { kind: "javascript-module", path: `dist/define/${tag}.js`, declarations: [], exports: [definition] },
  ];
}

function declarationOf(
  tag,
  { name, text, tags, table, fields, methods },
  { properties, events, cssProperties },
) {
  const documented = properties.get(typeOfTable(table));
  const attributes = Object.entries(kinds.get(table)).map(([attribute, kind]) => {
    const property = documented.find((each) => each.name === propertyName(attribute));
    return { attribute, kind, property };
  });
  const named = (wanted) =>
    tags.filter((each) => each.tag === wanted).map((each) => ({ name: each.name, description: each.text }));
  return {
    kind: "class",
    customElement: true,
    name,
    tagName: tag,
    description: text,
    superclass: { name: "HTMLElement" },
    attributes: attributes.map(attributeOf),
    members: [...attributes.map(fieldOf), ...fields.values(), ...methods.values()],
    events: [...events]
      .filter(([event]) => named("fires").some((each) => each.name === event))
      .map(([, event]) => event),
    slots: named("slot"),
    cssParts: named("csspart"),
    cssProperties,
  };
}

function attributeOf({ attribute, kind, property }) {
  const usual = String(readAs(kind, null));
  const told = usual !== "" && isRight(kind, usual) && { default: usual };
  return {
    name: attribute,
    type: { text: property.type },
    description: property.text,
    ...told,
    fieldName: property.name,
  };
}

function fieldOf({ attribute, kind, property }) {
  const { name, type, text } = property;
  return {
    kind: "field",
    name,
    type: { text: type },
    default: JSON.stringify(readAs(kind, null)),
    description: text,
    attribute,
    reflects: true,
  };
}

/** `listAttributes` is a `TableOf<ListProperties>`. */
function typeOfTable(table) {
  const file = table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new RegExp(`const ${table}: TableOf<(\\w+)>`).exec(parse(source(`attributes/${file}.ts`)).text)[1];
}

function eventsByName() {
  const members = readInterfaces(source("element/events.ts")).get("ElementEventMap");
  return new Map(
    members.map(({ name, type, text }) => [name, { name, type: { text: type }, description: text }]),
  );
}

/** The table of `docs/theming.md`. */
function cssProperties() {
  const guide = readFileSync(new URL("../../../../docs/theming.md", import.meta.url), "utf8");
  return [...guide.matchAll(/^\| `(--ec-[\w-]+)`\s+\| (.+?)\s+\| (?:`(.+?)`)?\s+\|$/gm)].map(
    ([, name, description, usual]) => ({
      name,
      description,
      ...(usual && { default: usual }),
    }),
  );
}
