import ts from "typescript";

export interface Expectation {
  readonly line: number;
  /** The words after the arrow. */
  readonly expected: string;
  readonly statement: ts.ExpressionStatement | ts.VariableStatement;
}

export interface Expectations {
  readonly source: ts.SourceFile;
  readonly list: readonly Expectation[];
}

const ARROW = /\/\/\s*→\s?(.*)$/;
const CONTINUED = /^\s*\/\/ {2,}(\S.*)$/;

function statementsOf(source: ts.SourceFile): Expectation["statement"][] {
  const found: Expectation["statement"][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The `// → value` comments of a snippet, each with the statement that stands before it. */
export function findExpectations(code: string): Expectations {
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ESNext, true);
  const statements = statementsOf(source);
  const lines = code.split("\n");
  const list = lines.flatMap((text, index) => {
    const arrow = ARROW.exec(text);
    if (!arrow) return [];
    const position = source.getPositionOfLineAndCharacter(index, arrow.index);
    const before = statements.filter(
      (node) => node.end <= position && onlyComments(code.slice(node.end, position)),
    );
    const statement = before.sort((a, b) => b.getStart() - a.getStart())[0];
    if (!statement)
      throw new Error(`Line ${index + 1} of the block: no statement stands before "${text.trim()}".`);
    return [{ line: index + 1, expected: [arrow[1], ...continuation(lines, index)].join("\n"), statement }];
  });
  return { source, list };
}

function onlyComments(text: string): boolean {
  return text.replace(/\/\/.*$/gm, "").trim() === "";
}

function continuation(lines: readonly string[], arrow: number): string[] {
  const rest: string[] = [];
  for (const line of lines.slice(arrow + 1)) {
    const [, words] = CONTINUED.exec(line) ?? [];
    if (!words) break;
    rest.push(words);
  }
  return rest;
}
