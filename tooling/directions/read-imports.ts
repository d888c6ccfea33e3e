import ts from "typescript";

const CSS_IMPORT = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g;
const CSS_COMMENT = /\/\*[\s\S]*?\*\//g;

/** What a source file asks for by name: imports of every form, types and `require` included. */
export function readImports(file: string, text: string): string[] {
  if (file.endsWith(".css"))
    return [...text.replace(CSS_COMMENT, "").matchAll(CSS_IMPORT)].map(([, name = ""]) => name);
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
