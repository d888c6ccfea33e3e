import type { Io } from "../src/io/io.ts";

export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string };
}

/** A world in memory, for what a spawned process cannot show: terminals, clocks, networks. */
export function memoryIo(given: Partial<Io> & { terminal?: boolean } = {}): MemoryIo {
  const { terminal: isTTY = false, ...rest } = given;
  const written = { stdout: "", stderr: "" };
  return {
    written,
    stdin: (async function* () {})(),
    stdout: { isTTY, write: (text) => (written.stdout += text) },
    stderr: { isTTY, write: (text) => (written.stderr += text) },
    env: {},
    cwd: ".",
    now: () => new Date("2026-01-02T03:04:05Z"),
    fetch: () => Promise.reject(new Error("no network in tests")),
    interrupted: () => Promise.resolve(),
    ...rest,
  };
}
