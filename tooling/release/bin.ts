// One step of a release: node tooling/release/bin.ts <step>. The workflows call these, and so does the rehearsal.
import path from "node:path";
import { steps } from "./steps.ts";

const root = path.resolve(import.meta.dirname, "../..");
const [name = "", ...args] = process.argv.slice(2);
const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
process.env.PATH = [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter);

if (!step) {
  console.error(`"${name}" is no step of a release. Name one of ${Object.keys(steps).join(", ")}.`);
  process.exitCode = 2;
} else {
  try {
    await step(root, args);
  } catch (error) {
    if (!(error instanceof Error) || (error.name !== "ReleaseError" && !("code" in error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
