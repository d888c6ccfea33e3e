import { readFileSync } from "node:fs";
import { processIo } from "./io/process-io.ts";
import { run } from "./run.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await run(process.argv.slice(2), processIo(), version);
