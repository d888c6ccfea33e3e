import { checkHtml } from "../judges/index.ts";
import { asDocument } from "./as-document.ts";

/** Asks a judge of HTML about `html` blocks, given by name; throws when one is not valid. */
export async function checkBlocks(blocks: Readonly<Record<string, string>>): Promise<void> {
  const documents = Object.entries(blocks).map(([name, code]) => [name, asDocument(code)] as const);
  const faults = await checkHtml(Object.fromEntries(documents));
  if (faults.length)
    throw new Error(
      faults
        .map(({ file, line, message }) => `${file}: ${message} (line ${line} of the document)`)
        .join("\n"),
    );
}
