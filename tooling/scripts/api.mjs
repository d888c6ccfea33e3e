// The reference of every public export, as HTML in /api (git-ignored). Fails where an export is not documented.
import path from "node:path";
import { documentPackages } from "../packed/document-packages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { faults, write } = await documentPackages(root);
for (const fault of faults) console.error(fault);
if (faults.length > 0) console.error(`${faults.length} exports want a comment.`);
await write(path.join(root, "api"));
console.log(path.join(root, "api/index.html"));
process.exitCode = faults.length > 0 ? 1 : 0;
