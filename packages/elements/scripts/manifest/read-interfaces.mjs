// Reads the interfaces of a file: what each member is, and what its comment says.
import ts from "typescript";
import { docOf, parse, textOf } from "./parse.mjs";

/** The interfaces of a file by name, each with the members that it inherits within that file. */
export function readInterfaces(file) {
  const nodes = new Map(
    parse(file)
      .statements.filter(ts.isInterfaceDeclaration)
      .map((node) => [node.name.text, node]),
  );
  const membersOf = (name) => {
    const node = nodes.get(name);
    const above =
      node.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression.text)) ?? [];
    return [...above.flatMap(membersOf), ...node.members.map(memberOf)];
  };
  return new Map([...nodes.keys()].map((name) => [name, membersOf(name)]));
}

function memberOf(member) {
  return {
    name: member.name.text,
    type: textOf(member.type),
    text: docOf(member).text,
    optional: !!member.questionToken,
  };
}
