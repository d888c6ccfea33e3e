import type { PackedPackage } from "./packed-package.ts";

/** A small package without a fault, for tests, with other fields of the manifest or other files. */
export function pretendPackage(
  manifest: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string | undefined>> = {},
): PackedPackage {
  const name = "@event-content/wells";
  const home = "https://github.com/event-content/event-content";
  const whole = {
    name,
    version: "0.0.0",
    description: "Wells of villages as data, for the tests of what is packed.",
    keywords: ["wells", "villages", "water"],
    license: "Apache-2.0",
    homepage: `${home}/tree/main/packages/wells#readme`,
    bugs: `${home}/issues`,
    repository: { type: "git", url: `git+${home}.git`, directory: "packages/wells" },
    type: "module",
    engines: { node: ">=20" },
    publishConfig: { access: "public" },
    sideEffects: false,
    exports: {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
      },
      "./package.json": "./package.json",
    },
    files: ["dist", "CHANGELOG.md"],
    ...manifest,
  };
  const contents = {
    "CHANGELOG.md": `# ${name}\n`,
    LICENSE: "Apache License",
    "README.md": `# ${name}\n`,
    "dist/index.cjs": "exports.depth = 3;\n",
    "dist/index.d.cts": "export declare const depth: number;\n",
    "dist/index.d.ts": "export declare const depth: number;\n",
    "dist/index.js": "export const depth = 3;\n",
    "package.json": JSON.stringify(whole),
    ...files,
  };
  const encoded = Object.entries(contents).flatMap(([file, text]): [string, Uint8Array][] =>
    text === undefined ? [] : [[file, new TextEncoder().encode(text)]],
  );
  return {
    name,
    folder: "wells",
    entries: [],
    tarball: new Uint8Array(),
    files: new Map(encoded),
    manifest: whole,
  };
}
