import path from "node:path";
import { strangerEnv } from "../registry/stranger-env.ts";

/** The programs of a consumer's own, then this Node, then those of the machine: none of this repository's. */
export function consumerEnv(folder: string, root: string): NodeJS.ProcessEnv {
  const machine = (process.env.PATH ?? "").split(path.delimiter);
  const kept = machine.filter((entry) => path.relative(root, entry).startsWith(".."));
  const own = [path.join(folder, "node_modules/.bin"), path.dirname(process.execPath)];
  return strangerEnv({
    PATH: [...own, ...kept].join(path.delimiter),
    CI: "true",
    DO_NOT_TRACK: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
  });
}
