import { readFileSync } from "node:fs";
import path from "node:path";
import { Application, type Context, Converter, type DeclarationReflection, ReflectionKind } from "typedoc";
import type ts from "typescript";
import { packageFolders } from "./package-folders.ts";
import { publishedEntries } from "./published-entries.ts";

/** What must have a comment: whatever can be imported, and what can be called or set of it. */
const DOCUMENTED = [
  "Enum",
  "Variable",
  "Function",
  "Class",
  "Interface",
  "TypeAlias",
  "Method",
  "Accessor",
] as const;

const OPTIONS: Parameters<typeof Application.bootstrap>[0] = {
  name: "event-content",
  tsconfig: path.join(import.meta.dirname, "tsconfig.json"),
  requiredToBeDocumented: [...DOCUMENTED],
  validation: { notDocumented: true, notExported: false, invalidLink: true, invalidPath: true },
  readme: "none",
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  skipErrorChecking: true,
  hideGenerator: true,
  maxTypeConversionDepth: 4,
  logLevel: "None",
};

/** A getter speaks for its setter too; the HTML standard speaks for what a browser calls of an element. */
const TOLD_ELSEWHERE = /\(SetSignature\)|\.(connected|disconnected|attributeChanged)Callback \(/;

/** What TypeDoc read, and what it found wanting. */
export interface Documentation {
  /** Each export or member without a comment, each broken link of one, a sentence. */
  readonly faults: readonly string[];
  /** Writes the reference as HTML. */
  write(folder: string): Promise<void>;
}

/**
 * Reads the declarations of every published entry point, as they are built.
 *
 * @throws Error where a package is not built
 */
export async function documentPackages(root: string): Promise<Documentation> {
  const folders = Object.values(packageFolders(root));
  const entries = folders.flatMap(publishedEntries);
  const names = new Map(entries.map(({ name, types }) => [types, name]));
  const app = await Application.bootstrap({
    ...OPTIONS,
    entryPoints: [...names.keys()],
    packagesRequiringDocumentation: folders.map(nameOf),
  });
  app.converter.on(
    Converter.EVENT_CREATE_DECLARATION,
    (context: Context, reflection: DeclarationReflection) => {
      if (!reflection.kindOf(ReflectionKind.Module)) return;
      const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
      reflection.name = names.get(path.resolve(file ?? "")) ?? reflection.name;
    },
  );
  const convertType = app.converter.convertType.bind(app.converter);
  // Types as they are declared: else what zod makes of an item is written out wherever one is named.
  app.converter.convertType = (
    context: Context,
    type: ts.Type | ts.TypeNode | undefined,
    node?: ts.TypeNode,
  ) => convertType(context, (node ?? type) as ts.TypeNode);
  const faults: string[] = [];
  app.logger.validationWarning = (text) => {
    if (!TOLD_ELSEWHERE.test(text)) faults.push(text);
  };
  const project = await app.convert();
  if (!project)
    throw new Error(
      "The declarations of the packages cannot be read. Build the packages first: npx pnpm build",
    );
  app.validate(project);
  return { faults: faults.sort(), write: (folder) => app.generateDocs(project, folder) };
}

function nameOf(folder: string): string {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).name;
}
