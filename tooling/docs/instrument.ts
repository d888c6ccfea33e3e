import ts from "typescript";
import type { Expectation } from "./find-expectations.ts";

interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

function isConsoleLog(node: ts.Expression): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === "console.log";
}

function editsFor({ line, statement }: Expectation): Edit[] {
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
    const value = names.length === 1 ? names[0] : `{ ${names.join(", ")} }`;
    return [{ at: statement.end, until: statement.end, text: `;__show.value(${line}, ${value});` }];
  }
  const { expression } = statement;
  if (isConsoleLog(expression)) {
    const { expression: callee } = expression;
    const { arguments: args } = expression;
    return [{ at: callee.getStart(), until: args.pos, text: `__show.log(${line}${args.length ? ", " : ""}` }];
  }
  return [
    { at: expression.getStart(), until: expression.getStart(), text: `__show.value(${line}, ` },
    { at: expression.end, until: expression.end, text: ")" },
  ];
}

/** The snippet with each expected value recorded by `__show`; lines stay where they were. */
export function instrument(code: string, expectations: readonly Expectation[]): string {
  const edits = expectations.flatMap(editsFor).sort((a, b) => b.at - a.at);
  return edits.reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.until), code);
}
