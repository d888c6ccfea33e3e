import ts from "typescript";
import { matchesPattern } from "./matches-pattern.ts";
import type { PackedPackage } from "./packed-package.ts";
import type { PublishedEntry } from "./published-entries.ts";

/** What an import of a name gives: something that runs, a type, or both (a class). */
export type ExportKind = "value" | "type" | "both";

/** The exports of an entry point by their names, in the order of names. */
export type EntryExports = ReadonlyMap<string, ExportKind>;

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  noEmit: true,
};

/** What every entry point that has types exports, as the compiler of a reader sees it. */
export function readExports(entries: readonly PublishedEntry[]): ReadonlyMap<string, EntryExports> {
  const program = ts.createProgram({ rootNames: entries.map(({ types }) => types), options: OPTIONS });
  const checker = program.getTypeChecker();
  return new Map(
    entries.map(({ name, types }) => {
      const file = program.getSourceFile(types);
      const module = file && checker.getSymbolAtLocation(file);
      const symbols = module ? checker.getExportsOfModule(module) : [];
      const kinds = symbols.map((symbol): [string, ExportKind] => [symbol.name, kindOf(symbol, checker)]);
      return [name, new Map(kinds.sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );
}

/** The public exports of a package as a text: entry points in the order of the manifest, files without types by their address. */
export function listExports({ name, manifest, entries }: PackedPackage): string {
  const exports = readExports(entries);
  const blocks = Object.keys(manifest.exports ?? {}).flatMap((key) => {
    const address = `${name}${key.slice(1)}`;
    const own = entries.filter((entry) => matchesPattern(entry.name, address));
    return own.length === 0
      ? [`${address}\n`]
      : own.map((entry) => block(entry.name, exports.get(entry.name)));
  });
  return blocks.join("\n");
}

function block(address: string, exports: EntryExports = new Map()): string {
  const lines = [...exports].map(([name, kind]) => `  ${kind.padEnd(5)} ${name}\n`);
  return `${address}\n${lines.join("")}`;
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): ExportKind {
  const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const value = (flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol);
  const type = (flags & ts.SymbolFlags.Type) !== 0;
  return value && type ? "both" : value ? "value" : "type";
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(ts.isTypeOnlyExportDeclaration);
}
