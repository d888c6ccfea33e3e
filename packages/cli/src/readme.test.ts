import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderOf } from "./testing/folder-of.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const BIN = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const BLOCK = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

function shellWith(command: string) {
  const shims = folderOf({ "event-content": `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n` });
  chmodSync(`${shims}/event-content`, 0o755);
  const { SOURCE_DATE_EPOCH: _, ...env } = process.env;
  return (cwd: string) => {
    const options = { cwd, env: { ...env, PATH: `${shims}:${env.PATH}` }, encoding: "utf8" } as const;
    return spawnSync("sh", ["-c", `exec 2>&1; ${command}`], options).stdout.replaceAll("\r\n", "\n");
  };
}

test.skipIf(process.platform === "win32")("what the README shows is what the command prints", () => {
  const cwd = folderOf();
  const ran: string[] = [];
  for (const [, kind, name, body = ""] of README.matchAll(BLOCK)) {
    if (name) writeFileSync(`${cwd}/${name}`, body);
    if (kind !== "console") continue;
    const [first = "", ...shown] = body.split("\n");
    ran.push(first);
    expect(`${first}\n${shellWith(first.slice(2))(cwd)}`.trimEnd()).toBe(
      [first, ...shown].join("\n").trimEnd(),
    );
  }
  expect(ran.length).toBeGreaterThan(4);
});
