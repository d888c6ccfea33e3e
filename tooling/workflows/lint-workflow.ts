import { build } from "esbuild";

type Parser = typeof import("@actions/workflow-parser");

/** The parser imports JSON in a way that bundlers take and Node does not. */
async function loadParser(): Promise<Parser> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "@actions/workflow-parser";', resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(process.execPath);',
    },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

let parser: Promise<Parser> | undefined;

/** What GitHub's own parser of workflows says against a file: keys, types, events, expressions, needs. */
export async function lintWorkflow(file: string, text: string): Promise<string[]> {
  parser ??= loadParser();
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await parser;
  const { context, value } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
