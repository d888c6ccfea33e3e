import path from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder } from "../browser/index.ts";
import { runLogged } from "./run-logged.ts";
import { showsOnPage } from "./shows-on-page.ts";
import { startLogged } from "./start-logged.ts";

/** What a consumer's check works with. */
export interface Bench {
  /** The project, with its packages installed. */
  readonly folder: string;
  /** The address of a registry that has the packages and passes on the rest. */
  readonly registry: string;
  readonly browser: Browser;
  /** Runs a command in the project, or in a folder of it; returns what it wrote, and throws when it fails. */
  readonly run: (command: readonly string[], options?: RunOptions) => Promise<string>;
  /** Runs a command that must fail; returns what it wrote. */
  readonly fails: (command: readonly string[]) => Promise<string>;
  /** Serves a folder of the project; returns the address, without a slash at the end. */
  readonly serve: (folder: string) => Promise<string>;
  /** Starts a server of the project, `{port}` being a free port; returns the address. */
  readonly start: (command: readonly string[]) => Promise<string>;
  /** Opens a page in the browser: by selector, what each element must show there. */
  readonly shows: (address: string, shown: Readonly<Record<string, readonly string[]>>) => Promise<void>;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly folder?: string;
}

export interface BenchOptions {
  readonly folder: string;
  readonly registry: string;
  readonly browser: Browser;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (text: string) => void;
}

/** A bench for one consumer; close what it started in the end. */
export function openBench({ env, log, ...given }: BenchOptions): Bench & { close: () => Promise<void> } {
  const closers: (() => Promise<void>)[] = [];
  const ran = (command: readonly string[], { env: more = {}, folder = "." }: RunOptions = {}) =>
    runLogged({ command, cwd: path.join(given.folder, folder), env: { ...env, ...more }, log });
  return {
    ...given,
    run: async (command, options) => {
      const { code, output } = await ran(command, options);
      if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}.`);
      return output;
    },
    fails: async (command) => {
      const { code, output } = await ran(command);
      if (code === 0) throw new Error(`${command.join(" ")} ended well, and was to fail.`);
      return output;
    },
    serve: async (folder) => {
      const { url, close } = await serveFolder(path.join(given.folder, folder));
      closers.push(close);
      return url;
    },
    start: async (command) => {
      const { url, close } = await startLogged({ command, cwd: given.folder, env, log });
      closers.push(close);
      return url;
    },
    shows: (address, shown) => showsOnPage(given.browser, address, shown),
    close: async () => {
      for (const close of closers) await close();
    },
  };
}
