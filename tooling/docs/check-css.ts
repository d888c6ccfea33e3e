import { transform } from "esbuild";
import type { Snippet } from "./read-snippets.ts";

/** Throws when a `css` block does not parse, or names an `--ec-` property the stylesheet does not read. */
export async function checkCss({ code, line }: Snippet, stylesheet: string): Promise<void> {
  const { warnings } = await transform(code, { loader: "css", logLevel: "silent" });
  const unknown = [...code.matchAll(/--ec-[\w-]+/g)]
    .map(([name]) => name)
    .filter((name) => !stylesheet.includes(name));
  const faults = [
    ...warnings.map(({ text }) => text),
    ...unknown.map((name) => `${name} is not in the stylesheet.`),
  ];
  if (faults.length) throw new Error(`The block of line ${line}:\n${faults.join("\n")}`);
}
