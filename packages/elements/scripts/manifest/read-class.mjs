// Reads a class, and all that it inherits within the package: what its comments say, what is public, which table of attributes it has.
import path from "node:path";
import ts from "typescript";
import { docOf, isHidden, parse, textOf } from "./parse.mjs";

/** The public face of the one class of a file. */
export function readClass(file) {
  const source = parse(file);
  const node = source.statements.find(ts.isClassDeclaration);
  const parent = parentFile(source, node);
  const above = parent ? readClass(parent) : { tags: [], hidden: [], fields: new Map(), methods: new Map() };
  const { text, tags } = docOf(node);
  // What is internal above stays so where it is overridden.
  const hidden = [...above.hidden, ...node.members.filter(isHidden).map((member) => member.name?.text)];
  const members = node.members.filter((member) => !hidden.includes(member.name?.text));
  return {
    name: node.name.text,
    text,
    tags: [...above.tags, ...tags],
    hidden,
    table: tableOf(node) ?? above.table,
    fields: new Map([...above.fields, ...fieldsOf(members)]),
    methods: new Map([
      ...above.methods,
      ...members
        .filter(ts.isMethodDeclaration)
        .filter((each) => docOf(each).text)
        .map(methodOf),
    ]),
  };
}

function parentFile(source, node) {
  const name = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    .expression.text;
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const named = statement.importClause?.namedBindings?.elements ?? [];
    const found = named.some((each) => each.name.text === name) && statement.moduleSpecifier.text;
    if (found) return path.resolve(path.dirname(source.fileName), found);
  }
  return undefined;
}

/** `Object.keys(listAttributes)` of `static observedAttributes`. */
function tableOf(node) {
  const observed = node.members.find((member) => member.name?.text === "observedAttributes");
  return observed?.initializer.arguments[0].text;
}

function fieldsOf(members) {
  const set = new Set(members.filter(ts.isSetAccessor).map(({ name }) => name.text));
  return members.filter(ts.isGetAccessor).map((member) => {
    const name = member.name.text;
    const readonly = !set.has(name) && { readonly: true };
    return [
      name,
      {
        kind: "field",
        name,
        type: { text: textOf(member.type) },
        description: docOf(member).text,
        ...readonly,
      },
    ];
  });
}

function methodOf(member) {
  const name = member.name.text;
  const parameters = member.parameters.map((each) => ({
    name: each.name.text,
    type: { text: textOf(each.type) },
    ...(each.initializer && { default: each.initializer.getText(), optional: true }),
  }));
  const taken = parameters.length > 0 && { parameters };
  return [
    name,
    {
      kind: "method",
      name,
      description: docOf(member).text,
      ...taken,
      return: { type: { text: textOf(member.type) } },
    },
  ];
}
