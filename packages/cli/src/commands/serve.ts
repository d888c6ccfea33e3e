import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "../io/command-error.ts";
import type { ExitCode } from "../io/exit-code.ts";
import type { Io } from "../io/io.ts";
import { systemReason } from "../io/system-reason.ts";
import { printable } from "../report/printable.ts";
import { listen } from "../serve/listen.ts";
import { staticHandler } from "../serve/static-handler.ts";

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
}

/** Serves a folder until the person stops it. */
export async function serve(folder: string, options: ServeOptions, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, folder);
  await expectFolder(folder, path);
  const { port, close } = await listen(staticHandler(path), options.host, Number(options.port));
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  io.stderr.write(`Serving ${printable(folder)} at http://${host}:${port}\n`);
  io.stderr.write("Stop with Ctrl-C.\n");
  await io.interrupted();
  await close();
  return 0;
}

async function expectFolder(folder: string, path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) return;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw missing
      ? new CommandError("missing-file", `${folder} does not exist; expected a folder to serve.`, {
          cause: error,
        })
      : new CommandError("unreadable-file", `${folder} cannot be read: ${systemReason(error)}.`, {
          cause: error,
        });
  }
  throw new CommandError("wrong-usage", `${folder} is a file; expected a folder to serve.`);
}
