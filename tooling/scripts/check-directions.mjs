// What `turbo boundaries` cannot see; `pnpm run directions` runs both.
import path from "node:path";
import { checkDirections } from "../directions/check-directions.ts";

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "../.."));
const faults = checkDirections(root);
for (const fault of faults) console.error(fault);
console.error(
  faults.length ? `${faults.length} imports or dependencies point the wrong way.` : "Directions are kept.",
);
process.exitCode = faults.length ? 1 : 0;
